using System.Diagnostics;
using Verify.Core.Articles;
using Verify.Testing;

namespace Verify.Ingest.Tests;

/// <summary>Runs over the real articles that stand beside the repository on some machines.</summary>
public class PublicDataTests
{
    [PublicDataFact("data/basil/articles.jsonl")]
    public async Task All_articles_of_BASIL_ingest_and_their_spans_reproduce_their_texts()
    {
        var results = await Reading.Files(Checkout.Shared("data/basil/articles.jsonl")!);

        Assert.Equal(180, results.Count);
        Assert.All(results, result => Check(Assert.IsType<ReadResult.Read>(result).Draft));
    }

    [PublicDataFact("data/fnc1/train_bodies.csv")]
    public void All_bodies_of_FNC_1_ingest_and_their_spans_reproduce_their_texts()
    {
        var bodies = Csv.Read(Checkout.Shared("data/fnc1/train_bodies.csv")!).Skip(1).ToArray();
        foreach (var body in bodies)
        {
            var record = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { id = "b" + body[0], outlet = "bodies.example", publishedAt = "2016-01-01", text = body[1] });
            Check(Reading.Read("bodies.jsonl", record).Draft);
        }

        Assert.Equal(1_324, bodies.Count(body => !string.IsNullOrWhiteSpace(body[1])));
    }

    private static void Check(ArticleDraft draft)
    {
        var watch = Stopwatch.StartNew();
        var analysis = ArticleAnalyser.Analyse(new ArticleId(draft.Id ?? "unnamed"), 1, draft);
        Assert.All(analysis.Passages, passage => Assert.Equal(passage.Text, passage.Span.Of(draft.Text)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{draft.Id} took {watch.Elapsed}.");
    }
}
