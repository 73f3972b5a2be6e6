using System.Globalization;
using System.Text.Json;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Reports.Json;

namespace Verify.Reports.Exports;

/// <summary>Writes claims as schema.org ClaimReview (JSON-LD). Claims with nothing to publish are left out.</summary>
public static class ClaimReviewExport
{
    /// <param name="author">Who publishes the reviews.</param>
    public static string Write(IEnumerable<ClaimReport> reports, string author)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JsonSerializer.Serialize(
            reports.Select(report => Item(report, author)).OfType<ClaimReviewItem>(), ReportJsonContext.Readable.IEnumerableClaimReviewItem);
    }

    /// <summary>One claim; null where there is nothing to publish.</summary>
    /// <param name="author">Who publishes the review.</param>
    public static string? WriteOne(ClaimReport report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Item(report, author) is { } item ? JsonSerializer.Serialize(item, ReportJsonContext.Readable.ClaimReviewItem) : null;
    }

    private static ClaimReviewItem? Item(ClaimReport report, string author)
    {
        if (report.Assessment.AlternateName() is not { } rating)
        {
            return null;
        }

        return new ClaimReviewItem(
            report.Claim.Text,
            Day(report.Assessment.AsOf),
            new ClaimReviewItem.Named("Organization", author),
            new ClaimReviewItem.Reviewed(
                "Claim", report.Claim.ContextDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Appearances(report)),
            new ClaimReviewItem.Rating("Rating", rating));
    }

    private static ClaimReviewItem.Work[] Appearances(ClaimReport report) =>
    [
        .. report.Assessment.Evidence.Where(item => item.Stance == StanceKind.Supports)
            .Select(item => item.Article)
            .Distinct()
            .Where(report.Articles.ContainsKey)
            .Select(id => report.Articles[id])
            .Select(article => new ClaimReviewItem.Work(
                "NewsArticle", article.Url, article.Title, new("Organization", article.OutletName ?? article.Outlet), Day(article.PublishedAt))),
    ];

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
