using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Verify.Api.Idempotency;

/// <summary>A text that is equal only for equal requests.</summary>
internal static class RequestFingerprint
{
    /// <param name="isStream">The body is read once and in constant memory: its length stands for it.</param>
    public static async ValueTask<string> OfAsync(HttpRequest request, bool isStream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n{request.ContentType}\n"));
        if (isStream)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(request.ContentLength?.ToString(CultureInfo.InvariantCulture) ?? ""));
        }
        else
        {
            request.EnableBuffering();
            var buffer = new byte[16_384];
            for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
            {
                hash.AppendData(buffer.AsSpan(0, read));
            }

            request.Body.Position = 0;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
