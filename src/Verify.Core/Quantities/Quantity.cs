using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>A quantity stated in a sentence. Years, ages, ordinals and identifiers are not quantities.</summary>
/// <param name="Span">From the first word of the hedge to the last of the unit, in the sentence's text.</param>
/// <param name="Value">The values that the words allow, in <paramref name="Unit"/>.</param>
/// <param name="Unit">
/// A base unit ("m", "m2", "m3", "kg", "s"), an ISO 4217 code ("EUR"), "ratio" for fractions and percentages (0.2 for a
/// fifth), "point" for percentage points (3, not 0.03), or "count".
/// </param>
/// <param name="Measure">The stem of what is counted or measured ("soldier", "ceasefir"); null when none is said.</param>
public sealed record Quantity(TextSpan Span, Interval Value, string Unit, string? Measure, Hedge Hedge)
{
    /// <summary>What the amount is for each of ("week", "person") where it is a rate; null for a total.</summary>
    public string? Per { get; init; }

    /// <summary>The unit as written ("square mile", "percent"), the same as <see cref="Unit"/> where there was nothing to convert.</summary>
    public string WrittenUnit { get; init; } = Unit;

    /// <summary>Half the place of the last significant digit, in <see cref="Unit"/>: 50 for 1,300.</summary>
    public double Rounding { get; init; }

    /// <summary>The stems of the words between the number and the measure: "soldier" in "2,500 soldier deaths".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];
}
