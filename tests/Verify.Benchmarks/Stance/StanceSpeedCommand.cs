using System.Diagnostics;
using System.Globalization;
using Verify.Core.Stance;
using Verify.Core.Stance.Trained;
using Verify.Core.Tests.Stance.Trained;

namespace Verify.Benchmarks.Stance;

/// <summary>
/// <c>stance</c>: load time, pairs a second on one thread, bytes a pair and the time for an article of 40 sentences, with the scalar reference
/// beside the vector code. Times are the best of many short runs, so that a busy machine disturbs them least.
/// </summary>
internal static class StanceSpeedCommand
{
    private const int Words = 25;
    private const int Pairs = 8;
    private const int Runs = 1500;
    private const int Sentences = 40;

    private static readonly string[] Vocabulary =
        ("the a of to in and on with for from council mayor bridge harbour ferry strike workers union company market price report " +
        "closed opened rose fell denied confirmed said plans bought sold red green old new twelve 40 percent Halvik Elsin Monday not").Split(' ');

    public static void Run()
    {
        var watch = Stopwatch.StartNew();
        var model = PairModel.Shipped;
        Print("load pair model", $"{watch.Elapsed.TotalMilliseconds:0.0} ms");

        var random = new Random(20261122);
        TextPair[] pairs = [.. Enumerable.Range(0, Pairs).Select(_ => new TextPair(Sentence(random), Sentence(random)))];
        var results = new StanceProbabilities[Pairs];
        var seconds = Best(() => model.Score(pairs, results));
        Print("vector code", $"{Pairs / seconds:0} pairs/s on one thread, {Words} words each side");
        var before = GC.GetAllocatedBytesForCurrentThread();
        model.Score(pairs, results);
        Print("allocated", $"{(GC.GetAllocatedBytesForCurrentThread() - before) / (double)Pairs:0.0} bytes a pair");

        var scalar = new ScalarPairNetwork(Lexicon.Shipped, PairEnsemble.Shipped.Members[0]);
        var input = new PairInput(Lexicon.Shipped);
        var slow = Best(() =>
        {
            input.Read(pairs[0].Premise, pairs[0].Hypothesis);
            scalar.Score(input);
        }, Runs / 30);
        Print("scalar reference", $"{1 / slow:0} pairs/s");
        var prepare = Best(() =>
        {
            foreach (var pair in pairs)
                input.Read(pair.Premise, pair.Hypothesis);
        });
        Print("of which reading the text", $"{prepare / Pairs * 1e6:0.0} us a pair of {seconds / Pairs * 1e6:0.0}");

        watch.Restart();
        var reader = ArticleReader.Shipped;
        Print("load article reader", $"{watch.Elapsed.TotalMilliseconds:0.0} ms more");
        var article = string.Join(' ', Enumerable.Range(0, Sentences).Select(_ => Sentence(random)));
        var claim = string.Join(' ', Sentence(random).Split(' ').Take(12));
        Print("article of 40 sentences", $"{Best(() => reader.Read(claim, null, article), Runs / 5) * 1e3:0.00} ms");
    }

    private static double Best(Action action, int runs = Runs)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return best;
    }

    private static string Sentence(Random random) =>
        "It " + string.Join(' ', Enumerable.Range(0, Words - 1).Select(_ => Vocabulary[random.Next(Vocabulary.Length)])) + ".";

    private static void Print(string what, FormattableString value) =>
        Console.WriteLine($"{what,-28} {value.ToString(CultureInfo.InvariantCulture)}");
}
