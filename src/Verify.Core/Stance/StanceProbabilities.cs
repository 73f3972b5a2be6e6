namespace Verify.Core.Stance;

/// <summary>A probability for each stance; they sum to 1.</summary>
public readonly record struct StanceProbabilities(float Supports, float Refutes, float Mentions)
{
    public StanceKind Best => Supports > Refutes && Supports > Mentions ? StanceKind.Supports
        : Refutes > Mentions ? StanceKind.Refutes
        : StanceKind.Mentions;
}
