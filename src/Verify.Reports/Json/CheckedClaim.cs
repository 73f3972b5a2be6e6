using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Reports.Json;

/// <summary>The outcome for one claim as JSON carries it.</summary>
/// <param name="Fragility">The smallest set of sources whose loss changes the status.</param>
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
    IReadOnlyList<CheckedEvidence> Evidence)
{
    public static CheckedClaim Of(Claim claim, ClaimAssessment assessment) => new(
        claim.Id.Value,
        claim.Text,
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
        [.. assessment.Evidence.Select(CheckedEvidence.Of)]);
}
