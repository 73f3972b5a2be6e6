using Verify.Client.Claims;

namespace Verify.Client.Articles;

/// <summary>One sentence of an article as it was understood.</summary>
/// <param name="Index">Its 0-based place.</param>
/// <param name="Span">Its place in the revision's text.</param>
/// <param name="Post">The 0-based post of a live blog; 0 elsewhere.</param>
/// <param name="At">The time that it speaks from.</param>
/// <param name="Speaker">Whose words it carries; null in own voice and for nameless sources.</param>
/// <param name="IsQuotation">Whether the words are quoted directly.</param>
/// <param name="Agencies">The wire agencies that it is from, as the sentence or its article credits them.</param>
public sealed record PassageView(
    int Index,
    SpanView Span,
    string Text,
    int Post,
    DateTimeOffset At,
    Voice Voice,
    string? Speaker,
    bool IsQuotation,
    IReadOnlyList<QuantityView> Quantities,
    IReadOnlyList<string> Agencies);
