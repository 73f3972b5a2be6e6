using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Verify.Web.Tests.Pages;

public class SecurityTests(DeskServer desk) : IClassFixture<DeskServer>
{
    private const string Script = "<script>alert(1)</script>";

    private const string Image = "\"><img src=x onerror=alert(1)>";

    [Fact]
    public async Task Markup_in_claims_titles_outlets_and_texts_stays_text_on_every_page()
    {
        await desk.PostArticleAsync(
            "evil-1", "evil.example", $"The yacht Vesper sank off Osterby, said {Script} Ada Brink. The yacht Vesper sank off Osterby {Image}.", Image, Script);
        var id = await desk.SubmitAsync($"The yacht Vesper sank off Osterby {Image}{Script}.");
        await desk.SendAsync($"/claims/{id}", "/desk/claims/review", ("id", id), ("digest", "x"), ("name", Image), ("verdict", Script), ("note", Image));
        string[] pages =
        [
            "/", $"/?submitted={id}", $"/claims/{id}", "/articles", "/articles/evil-1", "/outlets", "/activity",
            "/?q=" + Uri.EscapeDataString(Image), "/?outlet=" + Uri.EscapeDataString(Image), "/?status=" + Uri.EscapeDataString(Image),
            "/articles?q=" + Uri.EscapeDataString(Script) + "&outlet=" + Uri.EscapeDataString(Image), "/claims/" + Uri.EscapeDataString(Script),
            "/articles/" + Uri.EscapeDataString(Image),
        ];

        foreach (var address in pages)
        {
            var (_, page) = await desk.OpenAsync(address);
            AssertHarmless(page, address);
        }
    }

    [Fact]
    public async Task Markup_in_what_is_handed_in_stays_text()
    {
        var answer = await desk.SendAsync("/ingest", "/ingest", ("outlet", Image), ("title", Script), ("text", Image), ("published", Script));
        AssertHarmless(DeskServer.Parse(await answer.Content.ReadAsStringAsync()), "/ingest");

        answer = await desk.SendAsync("/", "/claims", ("text", new string('x', 2_001) + Script), ("contextDate", Image));
        AssertHarmless(DeskServer.Parse(await answer.Content.ReadAsStringAsync()), "/claims");
    }

    [Fact]
    public async Task An_article_address_that_is_no_web_address_is_never_linked()
    {
        using var content = new StringContent(
            """{"id":"evil-2","outlet":"evil.example","url":"javascript:alert(1)","title":"Vesper","text":"The yacht Vesper sank.","publishedAt":"2025-05-06T09:00:00Z"}""",
            System.Text.Encoding.UTF8,
            "application/json");
        await desk.Http.PostAsync(DeskServer.At("/v1/articles"), content);
        var (_, page) = await desk.OpenAsync("/articles/evil-2");

        Assert.DoesNotContain(page.QuerySelectorAll("[href]"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_form_is_accepted_from_elsewhere()
    {
        var forms = desk.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(pattern => pattern is "/claims" or "/ingest" or "/feeds" or "/keys" || pattern.StartsWith("/desk/", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(12, forms.Length);

        foreach (var address in forms)
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", "The yacht Vesper was stolen."), KeyValuePair.Create("id", "evil-1")]);
            var answer = await desk.Http.PostAsync(DeskServer.At(address), content);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        var (_, list) = await desk.OpenAsync("/?q=stolen");
        Assert.NotNull(list.QuerySelector(".empty"));
    }

    [Fact]
    public async Task An_id_cannot_split_the_header_of_an_answer()
    {
        var answer = await desk.SendAsync("/", "/desk/claims/withdraw", ("id", "x\r\nSet-Cookie: a=b"), ("reason", "none"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, header => header.Key == "Set-Cookie" && header.Value.Any(value => value.StartsWith("a=b", StringComparison.Ordinal)));
    }

    private static void AssertHarmless(IHtmlDocument page, string address)
    {
        Assert.True(page.QuerySelectorAll("script:not([src^='/assets/']), img, iframe, object").Length == 0, address);
        var handlers = page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Select(attribute => attribute.Name);
        Assert.Empty(handlers);
    }
}
