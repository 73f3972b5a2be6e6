using System.Globalization;
using Verify.Core.Claims;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// Weighs what the structural checks find against what the trained pair model reads. Where the checks are certain they stand; elsewhere the two
/// opinions are multiplied (a logarithmic pool, Genest and Zidek, 1986), and a passage that they would turn right round counts as a mention.
/// </summary>
/// <param name="structural">Judges voice, speaker and reasons, and may veto.</param>
public sealed class TrainedStanceModel(IStanceModel structural, PairModel pairs) : IStanceModel
{
    /// <summary>How much the pair model counts beside the structural checks (1 would make them equals).</summary>
    public const float PairWeight = 0.5f;

    private const float LeastProbability = 0.02f;

    /// <summary>Where (1 - c) / 2 * 0.98^w = c * 0.02^w with w = <see cref="PairWeight"/>: above, a mention stays one whatever is read.</summary>
    private const double SettledMention = 0.78;

    /// <summary>The shipped pair model beside the structural checks as they stand by default.</summary>
    public static TrainedStanceModel Shipped => field ??= new TrainedStanceModel(new StructuralStanceModel(), PairModel.Shipped);

    /// <inheritdoc/>
    public string Name => $"{structural.Name}+{PairModel.Version}";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var judgements = await structural.JudgeAsync(claim, passages, cancellation).ConfigureAwait(false);
        var combined = new StanceJudgement[judgements.Count];
        for (var i = 0; i < combined.Length; i++)
            combined[i] = IsSettled(judgements[i]) ? judgements[i] : Combine(judgements[i], pairs.Score(passages[i].Passage.Text, claim.Text));
        return combined;
    }

    /// <summary>The checks are certain, or so sure that the passage is only a mention that no reading of the pair model could outweigh them.</summary>
    private static bool IsSettled(StanceJudgement judgement) =>
        judgement.IsCertain || judgement is { Stance: StanceKind.Mentions, Confidence: >= SettledMention };

    /// <summary>The structural judgement with the pair model's reading weighed in.</summary>
    internal static StanceJudgement Combine(StanceJudgement judgement, StanceProbabilities read)
    {
        var pooled = Pool(judgement, read);
        var stance = TurnsRound(judgement.Stance, pooled.Best) ? StanceKind.Mentions : pooled.Best;
        var reason = new Reason(ReasonKind.Model, read.Best, string.Create(
            CultureInfo.InvariantCulture, $"the trained model reads it as {Word(read.Best)} ({Of(read, read.Best):0.00})"));
        return judgement with { Stance = stance, Confidence = Of(pooled, stance), Reasons = [.. judgement.Reasons, reason] };
    }

    private static StanceProbabilities Pool(StanceJudgement judgement, StanceProbabilities read)
    {
        var rest = (1 - (float)judgement.Confidence) / 2;
        var supports = Weigh(StanceKind.Supports);
        var refutes = Weigh(StanceKind.Refutes);
        var mentions = Weigh(StanceKind.Mentions);
        var sum = supports + refutes + mentions;
        return new StanceProbabilities(supports / sum, refutes / sum, mentions / sum);

        float Weigh(StanceKind stance) =>
            Math.Max(LeastProbability, stance == judgement.Stance ? (float)judgement.Confidence : rest)
            * MathF.Pow(Math.Max(LeastProbability, Of(read, stance)), PairWeight);
    }

    private static bool TurnsRound(StanceKind from, StanceKind to) =>
        from != to && from != StanceKind.Mentions && to != StanceKind.Mentions;

    private static float Of(StanceProbabilities probabilities, StanceKind stance) => stance switch
    {
        StanceKind.Supports => probabilities.Supports,
        StanceKind.Refutes => probabilities.Refutes,
        _ => probabilities.Mentions,
    };

    private static string Word(StanceKind stance) => stance switch
    {
        StanceKind.Supports => "supporting",
        StanceKind.Refutes => "refuting",
        _ => "only mentioning",
    };
}
