using System.Text.Json;
using System.Xml.Linq;

namespace Verify.Cli.Tests;

public class FormatTests
{
    private static readonly string[] Fields =
    [
        "id", "claim", "status", "flags", "supportingSources", "refutingSources", "rule", "fragility", "wouldChange", "parts", "coverage", "ruleset",
        "evidence",
    ];

    private static readonly string[] EvidenceFields =
    [
        "articleId", "outlet", "publishedAt", "stance", "confidence", "voice", "speaker", "quote", "span", "origin", "state", "reasons",
    ];

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task The_table_looks_as_approved(int width)
    {
        using var session = new Session { Width = width };

        await session.Run(
            "check",
            "--articles",
            Repository.Samples,
            "The ferry Alda was carrying 214 people.",
            "The dam at Upper Lissa will cost 3.2 billion euros.",
            "Brightwell Foods will cut 1,200 jobs in Norvale.",
            "Mara Ilves has resigned as chief executive of Brightwell Foods.",
            "Is the Lissa the longest river in Karsland?");

        Assert.All(session.Out.Split('\n'), line => Assert.True(line.Length <= width, line));
        await Approve($"table-{width}.txt", session.Out);
    }

    [Fact]
    public async Task The_JSON_has_the_fields_that_programs_read()
    {
        using var session = new Session();

        await session.Run("check", "--articles", Repository.Samples, "--claims", Repository.SampleClaims, "--format", "json");

        using var document = JsonDocument.Parse(session.Out);
        foreach (var claim in document.RootElement.EnumerateArray())
        {
            Assert.Equal(Fields, claim.EnumerateObject().Select(field => field.Name));
            Assert.Equal(["articlesConsidered", "silentOutlets"], claim.GetProperty("coverage").EnumerateObject().Select(field => field.Name));
            Assert.All(claim.GetProperty("evidence").EnumerateArray(), CheckEvidence);
        }
    }

    [Fact]
    public async Task The_page_stands_alone_and_is_well_formed()
    {
        using var session = new Session();

        await session.Run("check", "--articles", Repository.Samples, "--claims", Repository.SampleClaims, "--format", "html");

        Assert.DoesNotContain("<script", session.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", session.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", session.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<title>Outlets by stance</title>", session.Out, StringComparison.Ordinal);
        Assert.Contains("<title>Sentences for and against over time</title>", session.Out, StringComparison.Ordinal);
        var body = session.Out[session.Out.IndexOf("<main>", StringComparison.Ordinal)..session.Out.IndexOf("</body>", StringComparison.Ordinal)];
        Assert.Equal(13, XDocument.Parse(body).Descendants("section").Count());
    }

    [Fact]
    public async Task What_articles_and_claims_say_is_escaped()
    {
        using var session = new Session();
        var article = session.Write("a.md", """
            ---
            outlet: tidemark.example
            outletName: <b>Tide</b>mark
            url: javascript:alert(1)
            date: 2026-07-30
            ---
            The ferry <img src=x onerror=alert(1)> has returned to the quay.
            """);

        await session.Run("check", "--articles", article, "--format", "html", "The ferry has returned to the <i>quay</i> & stays.");

        Assert.Contains("&lt;i&gt;quay&lt;/i&gt; &amp; stays", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_gives_a_table_and_the_sentences()
    {
        using var session = new Session();

        await session.Run("check", "--articles", Repository.Samples, "--format", "markdown", "The ferry Alda sank.");

        Assert.Contains("| The ferry Alda sank. | **contradicted** | 0 | 2 |", session.Out, StringComparison.Ordinal);
        Assert.Contains("- *against* · Northern Herald, 2 May 2026: “The ferry did not sink", session.Out, StringComparison.Ordinal);
    }

    private static void CheckEvidence(JsonElement evidence)
    {
        Assert.Equal(EvidenceFields, evidence.EnumerateObject().Select(field => field.Name));
        Assert.Equal(2, evidence.GetProperty("span").GetArrayLength());
    }

    /// <summary>Compares with the approved text; run with UPDATE_GOLDEN=1 to approve what is written now.</summary>
    private static async Task Approve(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(Repository.Golden(name), text);
        }

        Assert.Equal(await File.ReadAllTextAsync(Repository.Golden(name)), text);
    }
}
