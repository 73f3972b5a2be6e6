using System.Collections.Concurrent;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// Tells from the bare text of a premise and a hypothesis how likely the one supports, refutes or merely mentions the other.
/// Thread-safe; deterministic to the bit on one machine; allocates nothing per pair once warm.
/// </summary>
public sealed class PairModel
{
    /// <summary>Recorded in the ruleset of every status that rests on the model; changes with the weights.</summary>
    public const string Version = "pairs-1";

    private readonly PairNetwork _network;
    private readonly PairCalibration _calibration;
    private readonly Lexicon _lexicon;
    private readonly ConcurrentBag<Bench> _benches = [];

    internal PairModel(Lexicon lexicon, PairWeights weights)
    {
        _lexicon = lexicon;
        _network = new PairNetwork(lexicon, weights);
        _calibration = weights.Calibration;
    }

    /// <summary>The shipped model, loaded on first use.</summary>
    public static PairModel Shipped => field ??= new PairModel(Lexicon.Shipped, new PairWeights(ShippedWeights.Open("pairs.bin")));

    /// <summary>Scores one pair.</summary>
    public StanceProbabilities Score(ReadOnlySpan<char> premise, ReadOnlySpan<char> hypothesis)
    {
        var bench = Rent();
        var result = Score(bench, premise, hypothesis);
        _benches.Add(bench);
        return result;
    }

    /// <summary>Scores many pairs on the calling thread; <paramref name="results"/> is as long as <paramref name="pairs"/>.</summary>
    public void Score(ReadOnlySpan<TextPair> pairs, Span<StanceProbabilities> results)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(results.Length, pairs.Length);
        var bench = Rent();
        for (var i = 0; i < pairs.Length; i++)
            results[i] = Score(bench, pairs[i].Premise, pairs[i].Hypothesis);
        _benches.Add(bench);
    }

    private StanceProbabilities Score(Bench bench, ReadOnlySpan<char> premise, ReadOnlySpan<char> hypothesis)
    {
        Span<float> logits = stackalloc float[3];
        bench.Input.Read(premise, hypothesis);
        _network.Score(bench.Input, bench.Work, logits);
        return _calibration.Apply(logits, bench.Input.Features);
    }

    private Bench Rent() => _benches.TryTake(out var bench) ? bench : new Bench(new PairInput(_lexicon), new PairWorkspace());

    private sealed record Bench(PairInput Input, PairWorkspace Work);
}
