using System.Text.Json;

namespace Verify.Cli.Tests;

/// <summary>Runs over the real articles that stand beside the repository on some machines.</summary>
public class SeedTests
{
    [SeedFact]
    public async Task Every_claim_on_real_articles_is_answered_with_quotes_that_stand_where_it_says()
    {
        using var session = new Session();
        var folder = Repository.Seeds!;

        Assert.Equal(0, await session.Run("check", "--articles", folder, "--claims", Path.Combine(folder, "claims.json"), "--format", "json"));

        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "articles.json")));
        var texts = manifest.RootElement.EnumerateArray().ToDictionary(
            entry => entry.GetProperty("id").GetString()!,
            entry => File.ReadAllText(Path.Combine(folder, entry.GetProperty("file").GetString()!)).ReplaceLineEndings("\n"));
        using var found = JsonDocument.Parse(session.Out);
        Assert.Equal(24, found.RootElement.GetArrayLength());
        Assert.All(found.RootElement.EnumerateArray().SelectMany(claim => claim.GetProperty("evidence").EnumerateArray()), evidence =>
        {
            var span = evidence.GetProperty("span");
            var text = texts[evidence.GetProperty("articleId").GetString()!];
            Assert.Equal(evidence.GetProperty("quote").GetString(), text[span[0].GetInt32()..span[1].GetInt32()]);
        });
    }
}
