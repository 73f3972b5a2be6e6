using System.Text.Json;

namespace Verify.Cli.Tests;

public class StoreCommandTests
{
    [Fact]
    public async Task Articles_and_claims_go_in_and_come_out_again()
    {
        using var session = new Session();

        Assert.Equal(0, await session.Run("ingest", Repository.Samples, "--store", session.Store));
        Assert.StartsWith("13 new, 1 revised, 0 unchanged, 0 refused", session.Out, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("claim", "add", "The ferry Alda sank.", "--id", "sank", "--date", "2026-05-02", "--store", session.Store));
        Assert.Contains("contradicted", session.Out, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("claim", "list", "--store", session.Store, "--status", "contradicted"));
        Assert.Contains("The ferry Alda sank.", session.Out, StringComparison.Ordinal);
        Assert.Equal(0, await session.Run("claim", "list", "--store", session.Store, "--status", "withdrawn"));
        Assert.Equal("There are no such claims.\n", session.Out);

        Assert.Equal(0, await session.Run("claim", "show", "sank", "--store", session.Store));
        Assert.Contains("The ferry did not sink", session.Out, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("claim", "history", "sank", "--store", session.Store));
        Assert.Contains("submitted: The ferry Alda sank.", session.Out, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("replay", "--store", session.Store));
        Assert.EndsWith("1 claim recomputed, 0 differences\n", session.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_follows_the_articles_and_can_be_seen_as_it_was()
    {
        using var session = new Session();
        await session.Run("ingest", Story(session, "tidemark", "After eleven days the ferry Alda has returned to Port Averill and its crew was cheered."), "--store", session.Store);
        await session.Run("claim", "add", "The ferry Alda has returned to Port Averill.", "--id", "back", "--store", session.Store);
        session.Clock.Advance(TimeSpan.FromHours(2));
        await session.Run("ingest", Story(session, "northernherald", "With cracked windows and empty holds, the Alda has returned safely to Port Averill."), "--store", session.Store);

        await session.Run("claim", "show", "back", "--store", session.Store);
        Assert.Contains("corroborated", session.Out, StringComparison.Ordinal);

        await session.Run("claim", "show", "back", "--store", session.Store, "--as-of", "2026-08-01T13:00Z");
        Assert.Contains("single-source", session.Out, StringComparison.Ordinal);

        await session.Run("claim", "history", "back", "--store", session.Store);
        Assert.Contains("single-source → corroborated", session.Out, StringComparison.Ordinal);
        Assert.Equal(1, await session.Run("claim", "history", "back", "--store", session.Store, "--as-of", "2026-07-01"));

        await session.Run("replay", "--store", session.Store);
        Assert.Contains("0 differences", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingesting_the_same_again_changes_nothing()
    {
        using var session = new Session();
        var story = Story(session, "tidemark", "The ferry Alda has returned to Port Averill.");
        await session.Run("ingest", story, "--store", session.Store);

        Assert.Equal(0, await session.Run("ingest", story, "--store", session.Store));

        Assert.StartsWith("0 new, 0 revised, 1 unchanged, 0 refused", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_read_back()
    {
        using var session = new Session();
        await session.Run("check", "--articles", Repository.Samples, "--claims", Repository.SampleClaims, "--store", session.Store);

        await session.Run("export", "--store", session.Store, "--format", "ndjson");
        Assert.Equal(13, session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line)).Count());

        await session.Run("export", "--store", session.Store, "--format", "csv", "--out", session["claims.csv"]);
        var rows = await File.ReadAllLinesAsync(session["claims.csv"]);
        Assert.Equal(14, rows.Length);
        Assert.StartsWith("id,claim,contextDate,status,", rows[0], StringComparison.Ordinal);

        await session.Run("export", "--store", session.Store, "--format", "claimreview");
        using var reviews = JsonDocument.Parse(session.Out);
        Assert.Equal(10, reviews.RootElement.GetArrayLength());
        Assert.All(reviews.RootElement.EnumerateArray(), review => Assert.Equal("ClaimReview", review.GetProperty("@type").GetString()));
        Assert.Contains("Corroborated by 2 sources", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_can_be_written_to_a_file()
    {
        using var session = new Session();

        Assert.Equal(0, await session.Run("check", "--articles", Repository.Samples, "--format", "html", "--out", session["report.html"], "The ferry Alda sank."));

        Assert.Empty(session.Out);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(session["report.html"]), StringComparison.Ordinal);
    }

    private static string Story(Session session, string outlet, string text) =>
        session.Write($"{outlet}.txt", $"---\noutlet: {outlet}.example\ndate: 2026-07-30\n---\n{text}");
}
