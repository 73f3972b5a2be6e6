using System.Text.Json.Serialization;
using Verify.Core.Consistency;

namespace Verify.Reports.Json;

/// <summary>The outcome for one claim as JSON carries it.</summary>
/// <param name="Review">The published verdict of people, in a sentence; absent without one.</param>
/// <param name="WithoutRejected">What it would be without the evidence that people rejected; absent where they rejected none.</param>
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
    IReadOnlyList<CheckedEvidence> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Review,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CheckedRecount? WithoutRejected)
{
    public static CheckedClaim Of(ClaimReport report) => Of(report, report.Assessment);

    private static CheckedClaim Of(ClaimReport report, ClaimAssessment assessment) => new(
        report.Claim.Id.Value,
        report.Claim.Text,
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
        [.. assessment.Evidence.Select(evidence => CheckedEvidence.Of(report, evidence))],
        ReviewWords.Of(assessment),
        CheckedRecount.Of(assessment.WithoutRejected));
}
