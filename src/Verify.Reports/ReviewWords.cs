using Verify.Core.Consistency;

namespace Verify.Reports;

/// <summary>Says in one sentence what people found; drafts are not for readers.</summary>
internal static class ReviewWords
{
    /// <returns>Null where no verdict is published.</returns>
    public static string? Of(ClaimAssessment assessment) => assessment.Review is { IsSignedOff: true } review
        ? Sentence($"“{review.Verdict}”: {review.Note}", review.Reviewer, review.SignedOffBy!, review.At, review.EvidenceDigest != assessment.EvidenceDigest)
        : null;

    /// <returns>Null where no review of the evidence is published.</returns>
    public static string? Of(ClaimReport report, Evidence evidence) =>
        report.EvidenceReviews.FirstOrDefault(review => review.IsSignedOff && review.IsOn(evidence)) is { } review
            ? Sentence(
                review.Note.Length > 0 ? $"{review.Verdict.Name()}: {review.Note}" : review.Verdict.Name(),
                review.Reviewer,
                review.SignedOffBy!,
                review.At,
                review.IsStale(report.Assessment))
            : null;

    private static string Sentence(string found, string reviewer, string second, DateTimeOffset at, bool isStale) =>
        $"Reviewed by {reviewer} and {second}, {ReportWords.Day(at)}{(isStale ? ", before the evidence changed" : "")}: {found}";
}
