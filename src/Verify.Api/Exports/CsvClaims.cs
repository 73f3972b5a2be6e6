using System.Text;
using Verify.Application.Articles;
using Verify.Api.Claims;
using Verify.Core.Claims;
using Verify.Reports.Exports;

namespace Verify.Api.Exports;

/// <summary>One row a claim that has been weighed, after a header.</summary>
internal static class CsvClaims
{
    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<ClaimState> claims, IArticles articles, CancellationToken cancellation)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(CsvExport.Header + "\r\n"), cancellation).ConfigureAwait(false);
        await foreach (var claim in claims.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (claim.Assessment is not null)
            {
                var row = CsvExport.Row(await ClaimReports.ReadAsync(claim, articles, cancellation).ConfigureAwait(false));
                await output.WriteAsync(Encoding.UTF8.GetBytes(row + "\r\n"), cancellation).ConfigureAwait(false);
            }
        }
    }
}
