using Verify.Core.Attribution;
using Verify.Core.Stance;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class TrainedStanceModelTests
{
    private static readonly StanceProbabilities ReadsSupport = new(0.9f, 0.04f, 0.06f);
    private static readonly StanceProbabilities ReadsRefutation = new(0.02f, 0.96f, 0.02f);

    [Fact]
    public void Agreement_of_both_raises_the_confidence()
    {
        var combined = TrainedStanceModel.Combine(Judged(StanceKind.Supports, 0.7), ReadsSupport);
        Assert.Equal(StanceKind.Supports, combined.Stance);
        Assert.InRange(combined.Confidence, 0.71, 1);
    }

    [Fact]
    public void A_passage_that_the_model_would_turn_right_round_counts_as_a_mention() =>
        Assert.Equal(StanceKind.Mentions, TrainedStanceModel.Combine(Judged(StanceKind.Supports, 0.4), ReadsRefutation).Stance);

    [Fact]
    public void Confident_structure_outweighs_the_model() =>
        Assert.Equal(StanceKind.Supports, TrainedStanceModel.Combine(Judged(StanceKind.Supports, 0.95), ReadsRefutation).Stance);

    [Fact]
    public void The_models_reading_is_given_as_a_reason()
    {
        var reason = Assert.Single(TrainedStanceModel.Combine(Judged(StanceKind.Supports, 0.7), ReadsSupport).Reasons);
        Assert.Equal((ReasonKind.Model, StanceKind.Supports), (reason.Kind, reason.Favours));
        Assert.Contains("0.90", reason.Text, StringComparison.Ordinal);
    }

    private static StanceJudgement Judged(StanceKind stance, double confidence) => new(stance, confidence, Voice.Own, null, [], IsCertain: false);
}
