using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Ids of claims in addresses and bodies.</summary>
internal static class ClaimIds
{
    /// <summary>A new id: the same again for a retry with the same idempotency key, else later ones sort after earlier ones.</summary>
    /// <param name="index">Of the claim among those of the request.</param>
    public static string New(HttpContext context, int index = 0) =>
        Operation.Of(context) is { } operation
            ? $"c-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{operation}/{index}"))).AsSpan(0, 16))}"
            : $"c-{Guid.CreateVersion7():N}";

    public static string Address(ClaimId id) => $"/v1/claims/{Uri.EscapeDataString(id.Value)}";

    public static bool TryRead(string text, out ClaimId id)
    {
        id = RouteId.TryRead(text, out var value) ? new ClaimId(value) : default;
        return value is not null;
    }
}
