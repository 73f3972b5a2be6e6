using System.Net;
using AngleSharp.Dom;

namespace Verify.Web.Tests.Pages;

public class ArticlePageTests(DeskServer desk) : IClassFixture<DeskServer>, IAsyncLifetime
{
    public Task InitializeAsync() => Newsroom.FillAsync(desk);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Words_of_a_speaker_are_marked_and_the_speaker_is_named()
    {
        var (_, page) = await desk.OpenAsync("/articles/wire-1");

        Assert.Contains("Nobody was in the water", page.QuerySelector(".text .said")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Edda Kroll", page.QuerySelector(".text .who")!.TextContent);
    }

    [Fact]
    public async Task Quantities_are_marked_and_listed_as_they_were_read()
    {
        var (_, page) = await desk.OpenAsync("/articles/wire-1");

        Assert.Contains(page.QuerySelectorAll(".text .quantity"), quantity => quantity.TextContent.Contains("214", StringComparison.Ordinal));
        Assert.Contains("214", page.QuerySelector("#quantities table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_is_shown_whole_and_in_order()
    {
        var (_, page) = await desk.OpenAsync("/articles/gull-1");
        foreach (var mark in page.QuerySelectorAll(".text .who, .text a.origin"))
        {
            mark.Remove();
        }

        var text = string.Join(' ', page.QuerySelectorAll(".text p").Select(paragraph => paragraph.TextContent.Trim()));
        Assert.Equal(
            "Our reporter on the quay saw the ferry Marigold run aground off Port Selby shortly before dawn. "
            + "The ferry Marigold was carrying 180 people, the Gull Post counted from the passenger lists.",
            text);
    }

    [Fact]
    public async Task Who_carries_the_same_report_is_listed_with_the_reason()
    {
        var (_, page) = await desk.OpenAsync("/articles/wire-1");

        Assert.NotEmpty(page.QuerySelectorAll(".text a.origin"));
        Assert.Equal("/articles/echo-1", page.QuerySelector("#copies a")!.GetAttribute("href"));
        Assert.Contains("the same sentence", page.QuerySelector("#copies")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_revision_changed_is_marked_word_by_word()
    {
        await desk.PostArticleAsync("mill-1", "gullpost.example", "The mill at Osterby will cut 1,200 jobs in March.");
        await desk.PostArticleAsync("mill-1", "gullpost.example", "The mill at Osterby will cut 450 jobs in March.");
        var (_, page) = await desk.OpenAsync("/articles/mill-1?revision=2&from=1");

        Assert.Equal("1,200", page.QuerySelector("del")!.TextContent);
        Assert.Equal("450", page.QuerySelector("ins")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".revisions li").Length);
    }

    [Fact]
    public async Task A_retraction_is_recorded_and_shown()
    {
        await desk.PostArticleAsync("quay-1", "gullpost.example", "The new quay at Osterby opened on Friday.");
        var answer = await desk.SendAsync("/articles/quay-1", "/desk/articles/retract", ("id", "quay-1"), ("note", "It has not opened."));
        var (_, page) = await desk.OpenAsync("/articles/quay-1");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("It has not opened.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outlets_are_listed_with_their_articles()
    {
        var (_, page) = await desk.OpenAsync("/outlets");

        Assert.Contains("Selby Echo", page.QuerySelector("a[href='/articles?outlet=selbyecho.example']")!.TextContent, StringComparison.Ordinal);
        var (_, articles) = await desk.OpenAsync("/articles?outlet=selbyecho.example");
        Assert.NotNull(articles.QuerySelector("a[href='/articles/echo-1']"));
        Assert.Null(articles.QuerySelector("a[href='/articles/wire-1']"));
    }

    [Fact]
    public async Task Activity_lists_what_came_in_newest_first()
    {
        var id = await desk.SubmitAsync("The tide at Osterby was the highest in years.");
        var (_, page) = await desk.OpenAsync("/activity");

        Assert.StartsWith($"/claims/{id}", page.QuerySelector("tbody a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("article revised", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }
}
