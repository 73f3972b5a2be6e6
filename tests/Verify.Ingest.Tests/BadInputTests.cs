using System.Text;

namespace Verify.Ingest.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("story.txt")]
    [InlineData("story.html")]
    [InlineData("feed.xml")]
    [InlineData("items.json")]
    [InlineData("items.jsonl")]
    public void An_empty_file_is_refused(string name) =>
        Assert.Contains("empty", Reading.Problem(name, ""u8).Message, StringComparison.Ordinal);

    [Fact]
    public void A_binary_file_is_refused() =>
        Assert.Contains("binary data (a zero at byte 5)", Reading.Problem("story.txt", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x0A]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pdf_is_named_as_one() =>
        Assert.Contains("It is a PDF", Reading.Problem("story.txt", "%PDF-1.7\n..."u8).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_50_MB_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "large.html");
        using (var file = File.Create(path))
        {
            file.SetLength(50_000_000);
        }

        var problem = Assert.IsType<ReadResult.Unreadable>(Assert.Single(await Reading.Files(path))).Problem;
        Assert.Equal("It has 50 MB; at most 20 MB are read. Split it, or write JSON Lines.", problem.Message);
    }

    [Fact]
    public async Task A_line_of_50_MB_is_refused_and_the_next_is_read()
    {
        using var folder = new TemporaryFolder();
        var line = new byte[50_000_000];
        Array.Fill(line, (byte)'x');
        var path = folder.Write("large.jsonl", [.. line, (byte)'\n', .. Encoding.UTF8.GetBytes(Line("b"))]);

        var results = await Reading.Files(path);

        Assert.Contains("longer than 20 MB", Assert.IsType<ReadResult.Unreadable>(results[0]).Problem.ToString(), StringComparison.Ordinal);
        Assert.Equal("b", Assert.IsType<ReadResult.Read>(results[1]).Draft.Id);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_replaced_and_reported()
    {
        byte[] content = [.. "---\noutlet: tidemark.example\ndate: 2026-05-02\n---\nThe caf"u8, 0xE9, .. " closed on Friday.\n"u8];

        var read = Reading.Read("story.txt", content);

        Assert.Contains("caf\uFFFD closed", read.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("1 character could not be read", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_charset_is_honoured()
    {
        byte[] page =
        [
            .. "<html><head><meta charset=iso-8859-1><link rel=canonical href=https://tidemark.example/1><meta name=date content=2026-05-02></head><body><p>The caf"u8,
            0xE9, .. " in the harbour closed on Friday after forty years.</p></body></html>"u8,
        ];

        var read = Reading.Read("page.html", page);

        Assert.Contains("The café in the harbour", read.Draft.Text, StringComparison.Ordinal);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Malformed_JSON_is_refused_with_its_line()
    {
        var problem = Reading.Problem("items.json", "[\n  { \"outlet\": \"tidemark.example\",, }\n]");

        Assert.StartsWith("line 2, byte", problem.Place, StringComparison.Ordinal);
        Assert.StartsWith("The JSON is malformed:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deeply_nested_JSON_is_refused()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        Assert.Contains("nested deeper than 64 levels", Reading.Problem("items.json", deep).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_XML_is_refused_with_its_line()
    {
        var problem = Reading.Problem("feed.xml", "<rss version=\"2.0\">\n<channel>\n<title>Tidemark</tite>\n</channel></rss>");

        Assert.StartsWith("line 3, column", problem.Place, StringComparison.Ordinal);
        Assert.StartsWith("The XML is malformed:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_XML_entity_bomb_is_refused_unexpanded()
    {
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<rss><channel><title>&c;</title></channel></rss>";

        Assert.Contains("document type", Reading.Problem("feed.xml", bomb).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void XML_that_is_no_feed_is_refused() =>
        Assert.Contains("<catalogue> is not the start of a feed", Reading.Problem("feed.xml", "<catalogue/>").Message, StringComparison.Ordinal);

    [Fact]
    public void Each_item_of_a_feed_without_dates_is_refused_with_its_place()
    {
        var results = Reading.Of("feed.xml", """
            <rss version="2.0"><channel><title>Tidemark</title><link>https://tidemark.example/</link>
            <item><title>Ferry returns</title><link>https://tidemark.example/1</link><description>The ferry returned to the quay on Monday.</description></item>
            <item><title>Bridge opens</title><link>https://tidemark.example/2</link><description>The bridge opened to lorries on Tuesday.</description></item>
            </channel></rss>
            """);

        var problems = results.Cast<ReadResult.Unreadable>().Select(result => result.Problem).ToArray();
        Assert.Equal(["item 1, line 2 (Ferry returns)", "item 2, line 3 (Bridge opens)"], problems.Select(problem => problem.Place));
        Assert.All(problems, problem => Assert.Contains("no publication date; add <pubDate>", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_article_of_an_id_is_refused_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("items.jsonl", string.Join('\n', Line("a"), Line("a"), Line("b")));

        var results = await Reading.Files(path);

        Assert.Equal(["a", "b"], results.OfType<ReadResult.Read>().Select(read => read.Draft.Id));
        var problem = Assert.Single(results.OfType<ReadResult.Unreadable>()).Problem;
        Assert.Equal($"{path}, line 2 (Ferry returns)", problem.Source);
        Assert.Contains($"The id 'a' is taken by {path}, line 1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_several_addresses_share_gives_way_to_the_address()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("items.jsonl", At("https://tidemark.example/1") + "\n" + At("https://tidemark.example/2") + "\n" + At("https://tidemark.example/1"));

        var results = await Reading.Files(path);

        var second = Assert.IsType<ReadResult.Read>(results[1]);
        Assert.Null(second.Draft.Id);
        Assert.Contains("goes by its address", Assert.Single(second.Warnings), StringComparison.Ordinal);
        Assert.IsType<ReadResult.Unreadable>(results[2]);

        static string At(string url) => Line("a").Replace("\"id\"", $"\"url\": \"{url}\", \"id\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_corrects_an_earlier_one_may_have_its_id()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("items.jsonl", Line("a") + "\n" + Line("a").Replace("\"id\"", "\"correctionNote\": \"The ferry had 40 seats.\", \"id\"", StringComparison.Ordinal));

        Assert.Equal(2, (await Reading.Files(path)).OfType<ReadResult.Read>().Count());
    }

    [Fact]
    public async Task A_bad_line_does_not_touch_the_lines_around_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("items.jsonl", string.Join('\n', Line("a"), "{ not json", "[]", "{ \"outlet\": \"tidemark.example\" }", Line("b")));

        var results = await Reading.Files(path);

        Assert.Equal(["a", "b"], results.OfType<ReadResult.Read>().Select(read => read.Draft.Id));
        Assert.Equal(["line 2", "line 3", "line 4"], results.OfType<ReadResult.Unreadable>().Select(result => result.Problem.Place));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var problem = Assert.IsType<ReadResult.Unreadable>(Assert.Single(await Reading.Files("/nowhere/story.txt"))).Problem;
        Assert.Equal("/nowhere/story.txt: There is no such file; check the path.", problem.ToString());
    }

    [Fact]
    public void A_date_that_is_none_is_quoted() =>
        Assert.Contains("'last spring' is not a date", Reading.Problem("a.txt", "---\noutlet: tidemark.example\ndate: last spring\n---\nThe ferry is back.").Message, StringComparison.Ordinal);

    [Fact]
    public void Broken_HTML_is_read_as_far_as_it_goes()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 1_500));
        var draft = Reading.Draft("page.html", $"<link rel=canonical href=https://tidemark.example/1><meta name=date content=2026-05-02><p>The ferry returned to the quay on Monday at noon.</b></p>{nested}");

        Assert.Contains("The ferry returned to the quay", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<a>x")]
    public void HTML_nested_without_end_is_refused_at_once(string tag)
    {
        var problem = Reading.Problem("page.html", string.Concat(Enumerable.Repeat(tag, 200_000)));

        Assert.Contains("nested deeper than 2000 levels", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[")]
    [InlineData("**a __b ")]
    public void Markup_that_never_closes_is_read_in_reasonable_time(string markup)
    {
        var draft = Reading.Draft("story.md", "---\noutlet: tidemark.example\ndate: 2026-05-02\n---\n" + string.Concat(Enumerable.Repeat(markup, 200_000)));

        Assert.NotEmpty(draft.Text);
    }

    private static string Line(string id) =>
        $$"""{ "id": "{{id}}", "outlet": "tidemark.example", "publishedAt": "2026-05-02T08:00:00Z", "title": "Ferry returns", "text": "The ferry returned to the quay on Monday." }""";
}
