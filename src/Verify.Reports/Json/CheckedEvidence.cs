using System.Text.Json.Serialization;
using Verify.Core.Attribution;
using Verify.Core.Consistency;

namespace Verify.Reports.Json;

/// <summary>A piece of evidence as JSON carries it.</summary>
/// <param name="Confidence">0 to 1, to three places.</param>
/// <param name="Review">What people found about it, in a sentence; absent where nothing is published.</param>
/// <param name="Span">[start, end) of the quote in the article's text, in UTF-16 code units.</param>
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
    IReadOnlyList<string> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Review)
{
    public static CheckedEvidence Of(ClaimReport report, Evidence evidence) => new(
        evidence.Article.Value,
        evidence.Outlet,
        evidence.PublishedAt,
        evidence.Stance.Name(),
        Math.Round(evidence.Confidence, 3),
        VoiceName(evidence.Voice),
        evidence.Speaker,
        evidence.Quote,
        [evidence.Span.Start, evidence.Span.End],
        evidence.Origin,
        evidence.State.Name(),
        [.. evidence.Reasons.Select(reason => reason.Text)],
        ReviewWords.Of(report, evidence));

    private static string VoiceName(Voice voice) => voice switch
    {
        Core.Attribution.Voice.Own => "own",
        Core.Attribution.Voice.Attributed => "attributed",
        _ => "hedged",
    };
}
