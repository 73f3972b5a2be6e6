using Verify.Core.Dates;
using Verify.Core.Quantities;

namespace Verify.Core.Text;

/// <summary>What one sentence says on its surface. All spans are relative to <see cref="Text"/>.</summary>
/// <param name="Quotations">The quoted stretches, without their marks.</param>
/// <param name="Negations">Negation cues with their scopes, in order.</param>
/// <param name="Hedges">
/// Cues that withhold assertion: modality about the future or the possible ("may", "could", "is expected to"),
/// hearsay ("reportedly", "it is claimed"), conditionals and hopes ("if", "hopes to").
/// </param>
public sealed record SentenceAnalysis(
    string Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<TextSpan> Quotations,
    IReadOnlyList<PolarityCue> Negations,
    IReadOnlyList<TextSpan> Hedges);
