using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Cli.Check;

/// <summary>The outcome for one claim as <c>--format json</c> prints it.</summary>
internal sealed record CheckedClaim(
    string Id,
    string Claim,
    string Status,
    IReadOnlyList<string> Flags,
    int SupportingSources,
    int RefutingSources,
    int Rule,
    IReadOnlyList<string> Fragility,
    string WouldChange,
    IReadOnlyList<CheckedPart> Parts,
    Coverage Coverage,
    string Ruleset,
    IReadOnlyList<CheckedEvidence> Evidence,
    string? Refusal)
{
    /// <param name="state">Of a claim that has been assessed.</param>
    public static CheckedClaim Of(ClaimState state)
    {
        var assessment = state.Assessment!;
        return new(
            state.Id.Value,
            state.Claim!.Text,
            assessment.Status.Name(),
            [.. assessment.Flags.Select(flag => flag.Name())],
            assessment.SupportingSources,
            assessment.RefutingSources,
            assessment.Rule,
            assessment.Fragility.Sources,
            assessment.WouldChange,
            [.. assessment.Parts.Select(CheckedPart.Of)],
            assessment.Coverage,
            assessment.Ruleset,
            [.. assessment.Evidence.Select(CheckedEvidence.Of)],
            assessment.Refusal);
    }
}
