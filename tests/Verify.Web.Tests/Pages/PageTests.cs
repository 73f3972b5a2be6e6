using System.Net;
using AngleSharp.Dom;

namespace Verify.Web.Tests.Pages;

public class PageTests(DeskServer desk) : IClassFixture<DeskServer>
{
    public static TheoryData<string> Places => ["/", "/articles", "/outlets", "/feeds", "/ingest", "/activity", "/keys"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_place_has_one_heading_landmarks_a_skip_link_and_says_where_you_are(string place)
    {
        var (answer, page) = await desk.OpenAsync(place);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(place, page.QuerySelector("nav [aria-current=page]")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_place_forbids_what_is_not_its_own(string place)
    {
        var (answer, _) = await desk.OpenAsync(place);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_link_of_a_place_is_dead(string place)
    {
        var (_, page) = await desk.OpenAsync(place);
        var links = page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));

        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            Assert.True((await desk.Http.GetAsync(DeskServer.At(link))).IsSuccessStatusCode, link);
        }
    }

    [Theory]
    [InlineData("/claims/nobody-submitted-it")]
    [InlineData("/articles/nobody-sent-it")]
    [InlineData("/claims/%0A")]
    public async Task What_does_not_exist_is_a_page_that_says_so(string address)
    {
        var (answer, page) = await desk.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("There is no such", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?cursor=nonsense")]
    [InlineData("/articles?cursor=nonsense")]
    [InlineData("/activity?cursor=nonsense")]
    public async Task A_damaged_cursor_is_refused(string address)
    {
        var (answer, _) = await desk.OpenAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Style_and_script_may_be_kept_for_ever_since_their_address_changes_with_them()
    {
        var (_, page) = await desk.OpenAsync("/");
        var style = await desk.Http.GetAsync(DeskServer.At(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!));

        Assert.Equal("text/css", style.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", style.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Http.GetAsync(DeskServer.At("/assets/0/desk.css"))).StatusCode);
    }

    [Fact]
    public async Task No_style_or_script_stands_in_a_page()
    {
        var (_, page) = await desk.OpenAsync("/");

        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), [style]"));
    }
}
