using Verify.Core.Claims;
using Verify.Core.Consistency;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Explanations as the API shows them.</summary>
internal static class ExplanationViews
{
    public static Wire.ExplanationView Of(ClaimAssessment assessment, ClaimState state) => new(
        ClaimViews.Status(assessment.Status),
        assessment.Rule,
        [.. assessment.Trace.Select(trial => new Wire.RuleTrialView(
            trial.Number, ClaimViews.Status(trial.Status), trial.Condition, trial.Found, trial.Fired, trial.Sources))],
        Of(assessment.Fragility),
        assessment.WouldChange,
        [.. assessment.Parts.Select(Of)],
        assessment.Ruleset,
        assessment.AsOf,
        new(ReviewViews.Of(state), EvidenceReviewViews.All(state)));

    private static Wire.PartView Of(PartAssessment part) => new(
        part.Text,
        ClaimViews.Status(part.Decision.Status),
        part.StatusBefore is { } before ? ClaimViews.Status(before) : null,
        ClaimViews.Flags(part.Flags),
        part.Decision.S,
        part.Decision.D,
        part.Decision.P,
        part.Decision.N,
        Of(part.Fragility),
        part.WouldChange);

    private static Wire.FragilityView Of(Fragility fragility) =>
        new(fragility.Sources, fragility.Becomes is { } becomes ? ClaimViews.Status(becomes) : null);
}
