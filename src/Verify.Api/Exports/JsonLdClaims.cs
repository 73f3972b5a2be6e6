using System.Text;
using Verify.Api.Claims;
using Verify.Application.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports.Exports;

namespace Verify.Api.Exports;

/// <summary>An array of ClaimReview items, one a claim that has something to publish.</summary>
internal static class JsonLdClaims
{
    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<ClaimState> claims, IArticles articles, CancellationToken cancellation)
    {
        var before = "[\n";
        await foreach (var claim in claims.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (claim.Assessment?.AlternateName() is not null)
            {
                var report = await ClaimReports.ReadAsync(claim, articles, cancellation).ConfigureAwait(false);
                var item = ClaimReviewExport.WriteOne(report, ApiNames.Publisher);
                await output.WriteAsync(Encoding.UTF8.GetBytes(before + item), cancellation).ConfigureAwait(false);
                before = ",\n";
            }
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(before == "[\n" ? "[]\n" : "\n]\n"), cancellation).ConfigureAwait(false);
    }
}
