using System.Globalization;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Trained;

/// <summary>Invented pairs with what the shipped weights made of them when they were trained (<c>Verify.Training record</c> writes the file).</summary>
internal sealed record RecordedPair(string Premise, string Hypothesis, StanceProbabilities Probabilities)
{
    public static IReadOnlyList<RecordedPair> All { get; } = [.. Read()];

    private static IEnumerable<RecordedPair> Read()
    {
        using var stream = typeof(RecordedPair).Assembly.GetManifestResourceStream("recorded-pairs.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new RecordedPair(cells[0], cells[1], new StanceProbabilities(Number(cells[2]), Number(cells[3]), Number(cells[4])));
        }
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
