using System.Net;
using AngleSharp.Html.Dom;

namespace Verify.Web.Tests.Pages;

public class IntakePageTests(DeskServer desk) : IClassFixture<DeskServer>
{
    private const string Feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Osterby Mail</title><link>https://osterbymail.example/</link>
        <item><title>Bridge reopens</title><link>https://osterbymail.example/bridge</link><pubDate>Tue, 06 May 2025 08:00:00 GMT</pubDate>
        <description>The bridge at Osterby reopened on Monday.</description></item>
        <item><title>No date</title><link>https://osterbymail.example/undated</link><description>The council met.</description></item>
        </channel></rss>
        """;

    [Fact]
    public async Task A_pasted_article_is_taken_in_and_linked()
    {
        var (answer, page) = await PasteAsync(("outlet", "osterbymail.example"), ("title", "Harbour fees rise"), ("published", "2025-05-06T07:30"), ("text", "Harbour fees at Osterby rise by a tenth in June."));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var link = page.QuerySelector(".answer a")!;
        Assert.Equal("Harbour fees rise", link.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await desk.Http.GetAsync(DeskServer.At(link.GetAttribute("href")!))).StatusCode);
    }

    [Fact]
    public async Task An_article_that_is_refused_says_why_and_stays_in_the_form()
    {
        var (answer, page) = await PasteAsync(("outlet", "not a domain"), ("text", "Harbour fees rise."));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("must be a domain name", page.QuerySelector(".answer .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Harbour fees rise.", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_file_gives_one_result_an_article_and_a_bad_one_does_not_touch_the_others()
    {
        var (answer, page) = await UploadAsync("../../feed.rss", Feed);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("1 of 2 articles", page.QuerySelector(".answer h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("feed.rss", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_an_entity_bomb_is_not_read()
    {
        var (_, page) = await UploadAsync(
            "bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>");

        Assert.StartsWith("0 of 1 article", page.QuerySelector(".answer h2")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".answer .error"));
    }

    [Fact]
    public async Task An_empty_form_says_what_to_do()
    {
        var (answer, page) = await PasteAsync(("outlet", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Give an address, choose a file or paste an article", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/admin", "does not lead to the public internet")]
    [InlineData("http://[::1]/", "does not lead to the public internet")]
    [InlineData("http://169.254.169.254/latest/meta-data", "does not lead to the public internet")]
    [InlineData("ftp://osterbymail.example/", "must begin with http")]
    [InlineData("osterby", "must be an address such as")]
    public async Task An_address_that_may_not_be_reached_is_refused_and_stays_in_the_form(string address, string why)
    {
        var (_, page) = await PasteAsync(("address", address));

        Assert.Contains(why, page.QuerySelector(".answer .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, page.QuerySelector("#address")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_long_file_shows_how_far_it_is_and_loads_itself_again_without_scripts()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 1_500).Select(number =>
            $$"""{"outlet":"osterbymail.example","title":"Note {{number}}","text":"Note {{number}} of the harbour office at Osterby lists {{number}} berths.","publishedAt":"2025-05-06T08:00:00Z"}"""));
        var (answer, page) = await UploadAsync("notes.jsonl", lines);
        var isUnderWay = page.QuerySelector("progress") is not null;
        var (_, done) = await desk.UntilAsync(answer.Headers.Location!.ToString(), found => found.QuerySelector("progress") is null);

        Assert.Equal(isUnderWay, page.QuerySelector("[data-poll]") is not null);
        Assert.Equal(isUnderWay, page.QuerySelector("noscript meta[http-equiv=refresh]") is not null);
        Assert.StartsWith("1500 of 1500 articles accepted", done.QuerySelector(".answer h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(500, done.QuerySelectorAll(".result").Length);
        Assert.Null(done.QuerySelector("[data-poll], noscript"));
    }

    [Fact]
    public async Task A_run_that_nobody_began_is_not_found()
    {
        var (answer, _) = await desk.OpenAsync("/ingest/0123456789abcdef");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> PasteAsync(params (string Name, string Value)[] fields) =>
        await FollowAsync(await desk.SendAsync("/ingest", "/ingest", fields));

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> UploadAsync(string name, string content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await desk.TokenAsync("/ingest")), "__RequestVerificationToken" },
            { new StringContent(content), "files", name },
        };
        return await FollowAsync(await desk.Http.PostAsync(DeskServer.At("/ingest"), form));
    }

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> FollowAsync(HttpResponseMessage answer) =>
        (answer, answer.Headers.Location is { } next
            ? (await desk.OpenAsync(next.ToString())).Page
            : DeskServer.Parse(await answer.Content.ReadAsStringAsync()));
}
