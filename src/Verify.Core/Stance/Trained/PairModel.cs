using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// Tells from the bare text of a premise and a hypothesis how likely the one supports, refutes or merely mentions the other.
/// Thread-safe; deterministic to the bit on one machine; allocates nothing per pair once warm.
/// </summary>
public sealed class PairModel
{
    /// <summary>Recorded in the ruleset of every status that rests on the model; changes with the weights.</summary>
    public const string Version = "pairs-2";

    private const int Stances = 3;

    private readonly PairNetwork[] _networks;
    private readonly PairCalibration _calibration;
    private readonly Lexicon _lexicon;
    private readonly ConcurrentBag<Bench> _benches = [];

    internal PairModel(Lexicon lexicon, PairEnsemble weights)
    {
        _lexicon = lexicon;
        _networks = [.. weights.Members.Select(member => new PairNetwork(lexicon, member))];
        _calibration = weights.Calibration;
    }

    /// <summary>The shipped model, loaded on first use.</summary>
    public static PairModel Shipped => field ??= new PairModel(Lexicon.Shipped, PairEnsemble.Shipped);

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
        Span<float> sum = stackalloc float[Stances];
        Span<float> logits = stackalloc float[Stances];
        sum.Clear();
        bench.Input.Read(premise, hypothesis);
        foreach (var network in _networks)
        {
            network.Score(bench.Input, bench.Work, logits);
            TensorPrimitives.MultiplyAdd(logits, 1f / _networks.Length, sum, sum);
        }
        return _calibration.Apply(sum, bench.Input.Features);
    }

    private Bench Rent() => _benches.TryTake(out var bench) ? bench : new Bench(new PairInput(_lexicon), new PairWorkspace());

    private sealed record Bench(PairInput Input, PairWorkspace Work);
}
