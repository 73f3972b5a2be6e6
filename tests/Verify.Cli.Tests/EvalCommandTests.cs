namespace Verify.Cli.Tests;

public class EvalCommandTests
{
    [Fact]
    public async Task Pairs_are_predicted_line_by_line()
    {
        using var session = new Session();
        var pairs = session.Write("pairs.tsv",
            "source\tpremise\thypothesis\n" +
            "a\tThe ferry sank on Monday.\tThe ferry sank.\n" +
            "b\tTwo boys play chess in a park.\tNobody is playing chess.\n");

        Assert.Equal(0, await session.Run("eval", "pairs", pairs, "--out", session["out.tsv"]));

        var lines = await File.ReadAllLinesAsync(session["out.tsv"]);
        Assert.Equal(["supports", "refutes"], lines.Select(line => line.Split('\t')[0]));
        Assert.Contains("2 pairs in", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headlines_are_predicted_against_their_claims()
    {
        using var session = new Session();
        var headlines = session.Write("emergent.tsv", "claim\theadline\nA squid was caught in Elsin\tGiant squid in Elsin is a hoax\n");

        Assert.Equal(0, await session.Run("eval", "emergent", headlines, "--out", session["out.tsv"]));

        Assert.Matches("^(supports|refutes|mentions)\t0\\.\\d{4}$", Assert.Single(await File.ReadAllLinesAsync(session["out.tsv"])));
    }

    [Fact]
    public async Task Articles_are_predicted_in_the_order_of_their_headlines()
    {
        using var session = new Session();
        var bodies = session.Write("bodies.csv",
            "Body ID,articleBody\n7,\"A squid was caught in Elsin, \"\"a big one\"\".\nIt weighs a ton.\"\n9,The council raised the bus fare.\n");
        var stances = session.Write("stances.csv", "Headline,Body ID,Stance\n\"Squid caught, in Elsin\",9,unrelated\n\"Squid caught, in Elsin\",7,agree\n");

        Assert.Equal(0, await session.Run("eval", "fnc", "--stances", stances, "--bodies", bodies, "--out", session["out.csv"]));

        var lines = await File.ReadAllLinesAsync(session["out.csv"]);
        Assert.Equal("Headline,Body ID,Stance", lines[0]);
        Assert.Equal("\"Squid caught, in Elsin\",9,unrelated", lines[1]);
        Assert.StartsWith("\"Squid caught, in Elsin\",7,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim\ttext\na\tb\n", "the header has no column 'premise'")]
    [InlineData("premise\thypothesis\nonly one\n", "line 2 has 1 columns")]
    public async Task A_file_of_another_shape_is_2(string content, string complaint)
    {
        using var session = new Session();
        Assert.Equal(2, await session.Run("eval", "pairs", session.Write("pairs.tsv", content), "--out", session["out.tsv"]));
        Assert.Contains(complaint, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_headline_without_its_body_is_2()
    {
        using var session = new Session();
        var bodies = session.Write("bodies.csv", "Body ID,articleBody\n7,Text.\n");
        var stances = session.Write("stances.csv", "Headline,Body ID\nSquid,8\n");
        Assert.Equal(2, await session.Run("eval", "fnc", "--stances", stances, "--bodies", bodies, "--out", session["out.csv"]));
        Assert.Contains("no body 8", session.Error, StringComparison.Ordinal);
    }
}
