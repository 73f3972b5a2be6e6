using System.Text.Json;
using Verify.Application.Articles;
using Verify.Api.Claims;
using Verify.Client.Json;
using Verify.Core.Claims;

namespace Verify.Api.Exports;

/// <summary>One claim a line, in full.</summary>
internal static class NdJsonClaims
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<ClaimState> claims, IArticles articles, CancellationToken cancellation)
    {
        await foreach (var claim in claims.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(output, ClaimViews.Of(claim), VerifyJson.Default.ClaimView, cancellation).ConfigureAwait(false);
            await output.WriteAsync(LineEnd, cancellation).ConfigureAwait(false);
        }
    }
}
