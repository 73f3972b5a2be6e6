using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>A quantity stated in a sentence. Years, ages, ordinals and identifiers are not quantities.</summary>
/// <param name="Span">From the first word of the hedge to the last of the unit, in the sentence's text.</param>
/// <param name="Value">The values that the words allow, in <paramref name="Unit"/>.</param>
/// <param name="Unit">
/// A base unit ("m", "m2", "kg", "s"), an ISO 4217 code ("EUR"), "ratio" for fractions and percentages (0.2 for a fifth),
/// or "count".
/// </param>
/// <param name="Measure">The stem of what is counted or measured ("soldier", "ceasefir"); null when none is said.</param>
public sealed record Quantity(TextSpan Span, Interval Value, string Unit, string? Measure, Hedge Hedge);
