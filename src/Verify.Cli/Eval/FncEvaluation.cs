using Verify.Core.Stance.Trained;

namespace Verify.Cli.Eval;

/// <summary>Predicts the Fake News Challenge's stance of each headline and body.</summary>
internal static class FncEvaluation
{
    public static void Run(FileInfo stances, FileInfo bodies, FileInfo output)
    {
        var reader = ArticleReader.Shipped;
        var bodyTable = CsvTable.Read(bodies);
        int idColumn = bodyTable.Column("Body ID"), textColumn = bodyTable.Column("articleBody");
        var texts = bodyTable.Rows.ToDictionary(row => row[idColumn], row => row[textColumn], StringComparer.Ordinal);
        var table = CsvTable.Read(stances);
        int headline = table.Column("Headline"), id = table.Column("Body ID");

        var results = Throughput.Run(table.Rows, "articles", row => reader.Read(row[headline], title: null, texts[row[id]]).Stance);
        using var writer = output.CreateText();
        writer.NewLine = "\n";
        writer.WriteLine("Headline,Body ID,Stance");
        for (var i = 0; i < results.Length; i++)
            writer.WriteLine($"{CsvTable.Quote(table.Rows[i][headline])},{CsvTable.Quote(table.Rows[i][id])},{Name(results[i])}");
    }

    private static string Name(ArticleStance stance) => stance switch
    {
        ArticleStance.Agrees => "agree",
        ArticleStance.Disagrees => "disagree",
        ArticleStance.Discusses => "discuss",
        _ => "unrelated",
    };
}
