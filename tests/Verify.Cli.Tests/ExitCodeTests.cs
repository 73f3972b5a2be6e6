namespace Verify.Cli.Tests;

public class ExitCodeTests
{
    [Fact]
    public async Task All_done_is_0()
    {
        using var session = new Session();
        Assert.Equal(0, await session.Run("check", "--articles", Story(session), "The ferry has returned."));
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task A_refused_article_is_1_and_the_others_are_read()
    {
        using var session = new Session();
        var empty = session.Write("empty.txt", "");

        Assert.Equal(1, await session.Run("check", "--articles", empty, Story(session), "The ferry has returned."));

        Assert.Equal($"refused: {empty}: It is empty; there is nothing to read.\n", session.Error);
        Assert.Contains("single-source", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_claim_is_1_and_the_others_are_checked()
    {
        using var session = new Session();
        var claims = session.Write("claims.json", $$"""
            [ { "id": "empty", "text": "" }, { "id": "long", "text": "{{new string('x', 10_000)}}" }, { "id": "none" }, { "id": "good", "text": "The ferry has returned.", "extra": 1 },
              { "id": "good", "text": "The ferry is late." }, { "id": "day", "text": "The ferry is late.", "contextDate": "soon" } ]
            """);

        Assert.Equal(1, await session.Run("check", "--articles", Story(session), "--claims", claims, "--format", "json"));

        Assert.Contains("claim 'empty': The claim is empty", session.Error, StringComparison.Ordinal);
        Assert.Contains("claim 'long': The claim has 10000 characters", session.Error, StringComparison.Ordinal);
        Assert.Contains("claim 3: It has no text", session.Error, StringComparison.Ordinal);
        Assert.Contains("claim 5: The id 'good' is taken", session.Error, StringComparison.Ordinal);
        Assert.Contains("claim 6: The contextDate 'soon' is not a day", session.Error, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"good\"", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_of_the_far_future_is_refused_and_of_the_near_one_warned_of()
    {
        using var session = new Session();
        var far = session.Write("far.txt", "---\noutlet: tidemark.example\ndate: 2031-01-01\n---\nThe ferry has returned.");
        var near = session.Write("near.txt", "---\noutlet: tidemark.example\ndate: 2026-08-01T18:00:00Z\n---\nThe ferry has returned to the quay.");

        Assert.Equal(1, await session.Run("ingest", far, near, "--store", session.Store));

        Assert.Contains($"refused: {far}: The publication time 2031-01-01", session.Error, StringComparison.Ordinal);
        Assert.Contains($"warning: {near}: The publication time 2026-08-01", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--articles", ".")]
    [InlineData("check", "--articles", ".", "--format", "pdf", "The ferry has returned.")]
    [InlineData("check", "--articles", ".", "--claims", "/nowhere/claims.json")]
    [InlineData("check", "--articles", ".", "The ferry has returned.", "--out", "/nowhere/at/all/report.html")]
    [InlineData("ingest", ".")]
    [InlineData("claim")]
    [InlineData("claim", "list", "--store", "/nowhere/store.db")]
    [InlineData("claim", "show", "x", "--store", "/nowhere/store.db", "--as-of", "yesterday")]
    [InlineData("replay")]
    [InlineData("sing")]
    public async Task Wrong_usage_is_2_and_says_what_to_do(params string[] args)
    {
        using var session = new Session();
        Assert.Equal(2, await session.Run(args));
        Assert.StartsWith("verify: ", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_claims_are_2_with_their_line()
    {
        using var session = new Session();
        Assert.Equal(2, await session.Run("check", "--articles", Story(session), "--claims", session.Write("claims.json", "[\n{ \"text\": }\n]")));
        Assert.Contains("claims.json is malformed JSON at line 2, byte", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_none_is_1_without_a_trace()
    {
        using var session = new Session();
        session.Write("store.db", "This is a letter, not a database, and it is long enough to be looked at.");
        Assert.Equal(1, await session.Run("claim", "list", "--store", session.Store));
        Assert.StartsWith("verify: ", session.Error, StringComparison.Ordinal);
    }

    private static string Story(Session session) =>
        session.Write("story.txt", "---\noutlet: tidemark.example\ndate: 2026-07-30\n---\nThe ferry has returned. Its crew was cheered.");
}
