using Verify.Core.Consistency;

namespace Verify.Cli.Check;

/// <summary>A piece of evidence as <c>--format json</c> prints it.</summary>
/// <param name="Span">[start, end) of the quote in the article's text.</param>
internal sealed record CheckedEvidence(
    string ArticleId,
    string Outlet,
    DateTimeOffset PublishedAt,
    string Stance,
    double Confidence,
    string Voice,
    string? Speaker,
    string Quote,
    IReadOnlyList<int> Span,
    string Origin,
    string State,
    IReadOnlyList<string> Reasons)
{
    public static CheckedEvidence Of(Evidence evidence) => new(
        evidence.Article.Value,
        evidence.Outlet,
        evidence.PublishedAt,
        Lower(evidence.Stance),
        Math.Round(evidence.Confidence, 3),
        Lower(evidence.Voice),
        evidence.Speaker,
        evidence.Quote,
        [evidence.Span.Start, evidence.Span.End],
        evidence.Origin,
        Lower(evidence.State),
        [.. evidence.Reasons.Select(reason => reason.Text)]);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
