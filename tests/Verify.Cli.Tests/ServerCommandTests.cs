namespace Verify.Cli.Tests;

public class ServerCommandTests(BothPlaces places) : IClassFixture<BothPlaces>
{
    [Theory]
    [InlineData("claim", "list")]
    [InlineData("claim", "list", "--status", "contradicted")]
    [InlineData("claim", "list", "--flag", "wire-copy", "--text", "ferry")]
    [InlineData("claim", "list", "--outlet", "tidemark.example")]
    [InlineData("claim", "show", "Alda/sank #1")]
    [InlineData("claim", "show", "Alda/sank #1", "--format", "json")]
    [InlineData("claim", "show", "Alda/sank #1", "--format", "markdown")]
    [InlineData("claim", "show", "Alda/sank #1", "--format", "html")]
    [InlineData("claim", "show", "Alda/sank #1", "--as-of", "2026-08-01T12:30Z")]
    [InlineData("claim", "history", "Alda/sank #1")]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "ndjson")]
    [InlineData("export", "--format", "claimreview")]
    public async Task A_command_writes_the_same_from_a_server_as_from_a_store(params string[] args) =>
        Assert.Equal(0, await places.SameAsync(args));

    [Theory]
    [InlineData("claim", "show", "nobody")]
    [InlineData("claim", "show", "Alda/sank #1", "--as-of", "2026-07-01")]
    [InlineData("claim", "history", "Alda/sank #1", "--as-of", "2026-07-01")]
    [InlineData("claim", "add", "", "--id", "empty")]
    [InlineData("claim", "add", "The ferry Alda is late.", "--id", "Alda/sank #1")]
    public async Task It_refuses_in_the_same_words(params string[] args) => Assert.Equal(1, await places.SameAsync(args));

    [Fact]
    public async Task Articles_and_claims_are_taken_in_alike()
    {
        var empty = places.Write("empty.txt", "");
        var far = places.Write("far.txt", "---\noutlet: tidemark.example\ndate: 2031-01-01\n---\nThe ferry has returned.");
        var near = places.Write("near.txt", "---\noutlet: tidemark.example\ndate: 2026-08-01T18:00:00Z\n---\nThe ferry Brisa has returned to the quay \uFFFD.");
        var live = places.Write("live.jsonl", """{"id":"live","outlet":"northernherald.example","publishedAt":"2026-07-30T09:00:00Z","title":"Quay live","posts":[{"title":"Back","at":"2026-07-30T09:05:00Z","text":"The ferry Brisa has returned."},{"text":"Crowds cheered her."}]}""");

        Assert.Equal(1, await places.SameAsync("ingest", empty, far, near, live));
        Assert.Equal(0, await places.SameAsync("ingest", live, near));
        Assert.Equal(0, await places.SameAsync("check", "--articles", near, live, "--format", "json", "The ferry Brisa has returned to the quay."));
    }

    [Fact]
    public async Task A_claim_follows_the_articles_on_a_server_too()
    {
        await places.SameAsync("claim", "add", "The ferry Corin has returned to Port Averill.", "--id", "back");
        await places.SameAsync("ingest", places.Write(
            "corin.txt", "---\noutlet: tidemark.example\ndate: 2026-07-30\n---\nAfter eleven days the ferry Corin has returned to Port Averill and its crew was cheered."));

        await places.SoonSameAsync("claim", "history", "back");
    }
}
