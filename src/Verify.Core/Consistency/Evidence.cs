using System.Text.Json.Serialization;
using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>A passage that bears on a claim, with all that the status rules read.</summary>
/// <param name="Passage">The passage's index in its revision.</param>
/// <param name="PublishedAt">When the passage was published: its post's time in a live blog.</param>
/// <param name="Speaker">The canonical speaker; null in own voice.</param>
/// <param name="Span">Of <paramref name="Quote"/> in the revision's text.</param>
/// <param name="Origin">The id of the report that the passage belongs to.</param>
public sealed record Evidence(
    ArticleId Article,
    int Revision,
    int Passage,
    string Outlet,
    DateTimeOffset PublishedAt,
    StanceKind Stance,
    double Confidence,
    Voice Voice,
    string? Speaker,
    string Quote,
    TextSpan Span,
    string Origin,
    EvidenceState State,
    IReadOnlyList<Reason> Reasons)
{
    /// <summary>The passage by name.</summary>
    [JsonIgnore]
    public PassageKey Key => new(Article, Revision, Passage);
}
