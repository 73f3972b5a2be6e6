using Verify.Client.Articles;

namespace Verify.Client.Claims;

/// <summary>A passage that bears on a claim.</summary>
/// <param name="Passage">Its 0-based place among the revision's passages.</param>
/// <param name="PublishedAt">When the passage was published: its post's time in a live blog.</param>
/// <param name="Confidence">0 to 1, of the stance.</param>
/// <param name="Speaker">Null in the outlet's own voice.</param>
/// <param name="Quote">The sentence, word for word.</param>
/// <param name="Span">Of the quote in the revision's text.</param>
/// <param name="Origin">The report that it belongs to: reprints share one.</param>
/// <param name="Review">What a person found about it; null where nobody has reviewed it.</param>
public sealed record EvidenceView(
    string Article,
    int Revision,
    int Passage,
    string Outlet,
    DateTimeOffset PublishedAt,
    Stance Stance,
    double Confidence,
    Voice Voice,
    string? Speaker,
    string Quote,
    SpanView Span,
    string Origin,
    EvidenceState State,
    IReadOnlyList<ReasonView> Reasons,
    EvidenceReviewView? Review = null);
