using System.Diagnostics;
using System.Text.Json;
using Verify.Core.Articles;
using Verify.Testing;
using Xunit.Abstractions;

namespace Verify.Core.Tests.Articles;

public sealed class RealArticlesTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_article_of_the_public_sets_is_analysed_and_its_spans_hold()
    {
        var texts = Texts().ToList();
        if (texts.Count == 0)
        {
            output.WriteLine("Skipped: the public data sets are not on this machine.");
            return;
        }

        var words = texts.Sum(text => (long)text.Count(letter => letter == ' '));
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            ArticleAnalyserTests.AssertSpansHold(text, Analysed.Article(text));
        }

        output.WriteLine($"{texts.Count} articles, {clock.Elapsed.TotalMilliseconds * 400 / words:F2} ms for 400 words");
    }

    private static IEnumerable<string> Texts()
    {
        if (Checkout.Shared("data/basil") is { } basil)
        {
            foreach (var line in File.ReadLines(Path.Combine(basil, "articles.jsonl")))
            {
                using var article = JsonDocument.Parse(line);
                yield return article.RootElement.GetProperty("text").GetString()!;
            }
        }

        if (Checkout.Shared("data/fnc1") is { } fnc1)
        {
            foreach (var row in Csv.Read(Path.Combine(fnc1, "train_bodies.csv")).Skip(1))
            {
                yield return row[1];
            }
        }
    }
}
