namespace Verify.Core.Quantities;

/// <summary>A number or range with its unit, before hedge, measure and rate.</summary>
/// <param name="Start">The first piece, currency sign or "between" included.</param>
/// <param name="NumberStart">The first piece of the number itself.</param>
/// <param name="NumberEnd">The piece after the number itself.</param>
/// <param name="End">The piece after the unit.</param>
/// <param name="Place">The place of the last significant digit, in <paramref name="Unit"/>.</param>
internal readonly record struct Amount(
    int Start, int NumberStart, int NumberEnd, int End, double Low, double High, double Place, NumeralForm Form, string Unit, string Written)
{
    /// <summary>The hedge that stands between number and unit or right behind the unit.</summary>
    public Hedge HedgeBehind { get; init; }

    /// <summary>What a unit that is itself a rate is per ("mph").</summary>
    public string? Per { get; init; }
}
