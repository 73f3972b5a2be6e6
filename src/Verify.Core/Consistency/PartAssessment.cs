using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>The outcome for one assertion of a claim.</summary>
/// <param name="Text">The assertion.</param>
/// <param name="StatusBefore">For an outdated claim, what it was before its support was superseded; null for any other.</param>
/// <param name="Sources">The supporting, then the refuting sources as they were matched.</param>
/// <param name="Origins">Of all evidence of this part, with the reason of every merge.</param>
/// <param name="Evidence">In order of publication.</param>
public sealed record PartAssessment(
    string Text,
    StatusDecision Decision,
    ClaimStatus? StatusBefore,
    IReadOnlyList<ClaimFlag> Flags,
    Fragility Fragility,
    string WouldChange,
    IReadOnlyList<CountedSource> Sources,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<Evidence> Evidence);
