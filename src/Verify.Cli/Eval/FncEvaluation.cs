using Verify.Core.Stance.Trained;

namespace Verify.Cli.Eval;

/// <summary>Predicts the Fake News Challenge's stance of each headline and body.</summary>
internal sealed class FncEvaluation(Terminal terminal)
{
    public async Task RunAsync(FileInfo stances, FileInfo bodies, FileInfo output)
    {
        var texts = Texts(bodies);
        var table = CsvTable.Read(stances);
        int headline = table.Column("Headline"), id = table.Column("Body ID");
        if (table.Rows.FirstOrDefault(row => !texts.ContainsKey(row[id])) is { } orphan)
        {
            throw new UsageException($"{bodies.Name} has no body {orphan[id]}.");
        }

        var reader = ArticleReader.Shipped;
        var results = await Throughput.RunAsync(terminal, table.Rows, "articles", row => reader.Read(row[headline], title: null, texts[row[id]]).Stance);
        await File.WriteAllLinesAsync(output.FullName, results
            .Select((stance, i) => $"{CsvTable.Quote(table.Rows[i][headline])},{CsvTable.Quote(table.Rows[i][id])},{Name(stance)}")
            .Prepend("Headline,Body ID,Stance"));
    }

    private static Dictionary<string, string> Texts(FileInfo bodies)
    {
        var table = CsvTable.Read(bodies);
        int id = table.Column("Body ID"), text = table.Column("articleBody");
        return table.Rows.ToDictionary(row => row[id], row => row[text], StringComparer.Ordinal);
    }

    private static string Name(ArticleStance stance) => stance switch
    {
        ArticleStance.Agrees => "agree",
        ArticleStance.Disagrees => "disagree",
        ArticleStance.Discusses => "discuss",
        _ => "unrelated",
    };
}
