using System.Globalization;
using Verify.Core.Stance;
using Verify.Core.Stance.Trained;

namespace Verify.Cli.Eval;

/// <summary>Predicts the stance of each row of a tab-separated file from its two texts alone.</summary>
internal sealed class PairEvaluation(Terminal terminal)
{
    public Task PairsAsync(FileInfo file, FileInfo output)
    {
        var model = PairModel.Shipped;
        return RunAsync(file, output, "premise", "hypothesis", (premise, hypothesis) => model.Score(premise, hypothesis));
    }

    public Task EmergentAsync(FileInfo file, FileInfo output) => RunAsync(file, output, "claim", "headline", ArticleReader.Shipped.ReadHeadline);

    private async Task RunAsync(FileInfo file, FileInfo output, string left, string right, Func<string, string, StanceProbabilities> judge)
    {
        var rows = Read(file, left, right);
        var results = await Throughput.RunAsync(terminal, rows, "pairs", row => judge(row.Premise, row.Hypothesis));
        await File.WriteAllLinesAsync(output.FullName, results.Select(Line));
    }

    private static List<TextPair> Read(FileInfo file, string left, string right)
    {
        using var reader = file.OpenText();
        var header = (reader.ReadLine() ?? "").Split('\t');
        int leftColumn = Column(header, left, file), rightColumn = Column(header, right, file);
        var rows = new List<TextPair>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length <= Math.Max(leftColumn, rightColumn))
            {
                throw new UsageException($"{file.Name}: line {rows.Count + 2} has {cells.Length} columns, the header {header.Length}.");
            }

            rows.Add(new TextPair(cells[leftColumn], cells[rightColumn]));
        }

        return rows;
    }

    private static int Column(string[] header, string name, FileInfo file)
    {
        var column = Array.IndexOf(header, name);
        return column >= 0 ? column : throw new UsageException($"{file.Name}: the header has no column '{name}'.");
    }

    private static string Line(StanceProbabilities p)
    {
        var confidence = Math.Max(p.Supports, Math.Max(p.Refutes, p.Mentions));
        return string.Create(CultureInfo.InvariantCulture, $"{p.Best.ToString().ToLowerInvariant()}\t{confidence:0.0000}");
    }
}
