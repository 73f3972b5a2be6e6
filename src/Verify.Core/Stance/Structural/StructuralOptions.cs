namespace Verify.Core.Stance.Structural;

/// <summary>Thresholds of <see cref="StructuralStanceModel"/>, on the share of a claim's weight that a passage expresses.</summary>
public sealed record StructuralOptions
{
    /// <summary>From here on a passage without conflict supports the claim.</summary>
    public double SupportCoverage { get; init; } = 0.72;

    /// <summary>From here on, the conflicting unit left aside, a conflict refutes the claim.</summary>
    public double ConflictCoverage { get; init; } = 0.62;

    /// <summary>The same for a negation or an opposite word in the passage.</summary>
    public double PolarityCoverage { get; init; } = 0.7;

    /// <summary>The same where the passage merely asserts, without a negation of its own, what the claim negates.</summary>
    public double SilenceCoverage { get; init; } = 0.8;

    /// <summary>The same for dates, which differ between passages for many reasons.</summary>
    public double DateConflictCoverage { get; init; } = 0.8;

    /// <summary>The same for another place, which must be that of the very event.</summary>
    public double PlaceConflictCoverage { get; init; } = 0.85;

    /// <summary>How much of a quotation must agree before the same words given to another speaker refute an utterance claim.</summary>
    public double QuotationCoverage { get; init; } = 0.85;
}
