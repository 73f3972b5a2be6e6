using Verify.Core.Stance;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class PairModelTests
{
    private static readonly PairModel Model = PairModel.Shipped;

    [Fact]
    public void The_vector_code_agrees_with_plain_loops()
    {
        var weights = PairEnsemble.Shipped.Members[0];
        var fast = new PairNetwork(Lexicon.Shipped, weights);
        var plain = new ScalarPairNetwork(Lexicon.Shipped, weights);
        var pair = new PairInput(Lexicon.Shipped);
        var work = new PairWorkspace();
        var logits = new float[3];
        foreach (var recorded in RecordedPair.All)
        {
            pair.Read(recorded.Premise, recorded.Hypothesis);
            fast.Score(pair, work, logits);
            Assert.All(plain.Score(pair).Zip(logits), scores => Assert.Equal(scores.First, scores.Second, 2e-3f));
        }
    }

    [Fact]
    public void Fifty_recorded_outputs_come_out_again()
    {
        Assert.Equal(50, RecordedPair.All.Count);
        Assert.All(RecordedPair.All, recorded =>
        {
            var now = Model.Score(recorded.Premise, recorded.Hypothesis);
            Assert.Equal(recorded.Probabilities.Supports, now.Supports, 2e-3f);
            Assert.Equal(recorded.Probabilities.Refutes, now.Refutes, 2e-3f);
            Assert.Equal(recorded.Probabilities.Mentions, now.Mentions, 2e-3f);
        });
    }

    [Fact]
    public void Threads_and_batches_change_no_bit_of_a_result()
    {
        TextPair[] pairs = [.. RecordedPair.All.Select(recorded => new TextPair(recorded.Premise, recorded.Hypothesis))];
        var batch = new StanceProbabilities[pairs.Length];
        Model.Score(pairs, batch);
        Parallel.For(0, 400, i =>
        {
            var pair = pairs[i * 7 % pairs.Length];
            Assert.Equal(batch[i * 7 % pairs.Length], Model.Score(pair.Premise, pair.Hypothesis));
        });
    }

    [Fact]
    public void A_warm_model_allocates_nothing_per_pair()
    {
        TextPair[] pairs = [.. RecordedPair.All.Select(recorded => new TextPair(recorded.Premise, recorded.Hypothesis))];
        var results = new StanceProbabilities[pairs.Length];
        Model.Score(pairs, results);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Model.Score(pairs, results);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, pairs.Length - 1);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "The bridge is open.")]
    [InlineData("?!", "\u0000\uD800")]
    public void Empty_and_broken_text_still_yields_probabilities(string premise, string hypothesis)
    {
        var p = Model.Score(premise, hypothesis);
        Assert.Equal(1f, p.Supports + p.Refutes + p.Mentions, 1e-5f);
    }

    [Fact]
    public void Very_long_text_is_read_up_to_a_limit()
    {
        var p = Model.Score(string.Concat(Enumerable.Repeat("The harbour is closed. ", 5000)), "The harbour is closed.");
        Assert.Equal(1f, p.Supports + p.Refutes + p.Mentions, 1e-5f);
    }
}
