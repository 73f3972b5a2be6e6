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

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var link = page.QuerySelector(".answer a")!;
        Assert.Equal("Harbour fees rise", link.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await desk.Http.GetAsync(DeskServer.At(link.GetAttribute("href")!))).StatusCode);
    }

    [Fact]
    public async Task An_article_that_is_refused_says_why_and_stays_in_the_form()
    {
        var (answer, page) = await PasteAsync(("outlet", "not a domain"), ("text", "Harbour fees rise."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("must be a domain name", page.QuerySelector(".answer .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Harbour fees rise.", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_file_gives_one_result_an_article_and_a_bad_one_does_not_touch_the_others()
    {
        var (answer, page) = await UploadAsync("../../feed.rss", Feed);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("1 of 2 articles", page.QuerySelector(".answer h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("feed.rss", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_an_entity_bomb_is_not_read()
    {
        var (answer, page) = await UploadAsync(
            "bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector(".answer .error"));
    }

    [Fact]
    public async Task An_empty_form_says_what_to_do()
    {
        var (answer, page) = await PasteAsync(("outlet", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Paste an article or choose a file", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> PasteAsync(params (string Name, string Value)[] fields)
    {
        var answer = await desk.SendAsync("/ingest", "/ingest", fields);
        return (answer, DeskServer.Parse(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> UploadAsync(string name, string content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await desk.TokenAsync("/ingest")), "__RequestVerificationToken" },
            { new StringContent(content), "files", name },
        };
        var answer = await desk.Http.PostAsync(DeskServer.At("/ingest"), form);
        return (answer, DeskServer.Parse(await answer.Content.ReadAsStringAsync()));
    }
}
