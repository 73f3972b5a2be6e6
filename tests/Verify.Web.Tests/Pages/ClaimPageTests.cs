using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Verify.Web.Tests.Pages;

public class ClaimPageTests(DeskServer desk) : IClassFixture<DeskServer>, IAsyncLifetime
{
    public Task InitializeAsync() => Newsroom.FillAsync(desk);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_submitted_claim_is_answered_in_place()
    {
        var id = await desk.SubmitAsync(Newsroom.Claim);
        var (_, page) = await desk.OpenAsync($"/?submitted={id}");

        Assert.Contains(Newsroom.Claim, page.QuerySelector(".answer h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/claims/{id}", page.QuerySelector(".answer a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nearly_the_same_claim_is_shown_before_a_new_one_is_made()
    {
        var first = await desk.SubmitAsync("The harbour council of Osterby bought a new dredger in April.");
        var answer = await desk.SendAsync("/", "/claims", ("text", "In April the Osterby harbour council bought a dredger."));
        var page = DeskServer.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"/claims/{first}", page.QuerySelector(".answer a")!.GetAttribute("href"));
        Assert.Equal("yes", page.QuerySelector(".answer input[name=anyway]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "", "The claim is empty")]
    [InlineData("The ferry Marigold sank.", "yesterday", "The day must be a date")]
    public async Task A_claim_that_cannot_be_accepted_keeps_what_was_typed_and_says_why(string text, string day, string why)
    {
        var answer = await desk.SendAsync("/", "/claims", ("text", text), ("contextDate", day));
        var page = DeskServer.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(why, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Copies_of_one_report_are_folded_and_counted_as_one()
    {
        var page = await CorroboratedAsync();
        var headlines = page.QuerySelectorAll(".side.supports .source h4").Select(headline => headline.TextContent).ToArray();

        Assert.Equal(2, headlines.Length);
        Assert.Contains(headlines, headline => headline.StartsWith("2 outlets, 1 report", StringComparison.Ordinal));
        Assert.Contains("One report:", page.QuerySelector(".side.supports details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_is_marked_in_its_context()
    {
        var page = await CorroboratedAsync();

        var quote = page.QuerySelectorAll(".side.supports blockquote").First(text => text.TextContent.Contains("Saltwire", StringComparison.Ordinal));
        Assert.Contains("ran aground on a sandbank", quote.QuerySelector("mark")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_status_can_be_quoted_and_its_weakness_is_named()
    {
        var page = await CorroboratedAsync();

        Assert.Contains("is corroborated", page.QuerySelector("#quotable")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Without", page.QuerySelector(".explanation")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("this would be single-source", page.QuerySelector(".explanation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_are_described_in_words()
    {
        var page = await CorroboratedAsync();
        var pictures = page.QuerySelectorAll("svg[role=img]");

        Assert.Equal(2, pictures.Length);
        Assert.All(pictures, picture => Assert.NotEmpty(picture.QuerySelector("title")!.TextContent));
        Assert.Contains("The Gull Post: 1 supports", pictures[0].QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_exported_as_it_is_shown()
    {
        var page = await CorroboratedAsync();
        var exports = page.QuerySelectorAll(".tools a").ToDictionary(link => link.FirstChild!.TextContent, link => link.GetAttribute("href")!);
        var review = await desk.Http.GetAsync(DeskServer.At(exports["ClaimReview"]));
        var csv = await desk.Http.GetStringAsync(DeskServer.At(exports["CSV"]));
        var report = await desk.Http.GetAsync(DeskServer.At(exports["Evidence report"]));

        Assert.Equal("application/ld+json", review.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"ClaimReview\"", await review.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(",corroborated,2,0,", csv, StringComparison.Ordinal);
        Assert.Equal("attachment", report.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("ran aground", await report.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_nothing_bears_on_offers_no_review_to_publish()
    {
        var id = await desk.SubmitAsync("The abbey of Osterby was struck by lightning.");
        var (_, page) = await desk.OpenAsync($"/claims/{id}");
        var review = await desk.Http.GetAsync(DeskServer.At($"/desk/claims/export.jsonld?id={id}"));

        Assert.DoesNotContain("ClaimReview", page.QuerySelector(".tools")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, review.StatusCode);
    }

    [Fact]
    public async Task What_no_longer_stands_says_what_became_of_it_and_leads_to_what_took_its_place()
    {
        await desk.PostArticleAsync("yard-1", "gullpost.example", "The shipyard at Osterby will cut 1,300 jobs in May.", "The Gull Post");
        await desk.PostArticleAsync("yard-1", "gullpost.example", "The shipyard at Osterby will cut 470 jobs in May.", "The Gull Post");
        var page = await desk.UntilAsync(await desk.SubmitAsync("The shipyard at Osterby will cut 1,300 jobs."), "outdated");

        Assert.StartsWith("It is no longer in revision 2", page.QuerySelector(".side.supports .ending")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg path.turn"));
    }

    [Fact]
    public async Task Outlets_that_covered_the_event_and_not_the_claim_are_named()
    {
        await desk.PostArticleAsync("fair-1", "selbyecho.example", "The winter fair of Brask opened on Friday and drew 9,000 visitors.", "Selby Echo");
        await desk.PostArticleAsync("fair-2", "gullpost.example", "The winter fair of Brask opened on Friday under heavy snow.", "The Gull Post");
        var page = await desk.UntilAsync(await desk.SubmitAsync("The winter fair of Brask drew 9,000 visitors."), "single-source");

        Assert.StartsWith("The Gull Post covered the event", Plain(page.QuerySelector("#silent")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_rejected_with_a_reason_and_a_second_person_publishes_it()
    {
        var page = await CorroboratedAsync();
        var id = page.QuerySelector("input[name=id]")!.GetAttribute("value")!;
        var choice = page.QuerySelectorAll("#evidence-form button[name=choice]")
            .First(button => button.TextContent.Contains("Reject", StringComparison.Ordinal)).GetAttribute("value")!;
        var without = await desk.SendAsync($"/claims/{id}", "/desk/claims/evidence", ("id", id), ("name", "Ada Brink"), ("note", ""), ("choice", choice));
        await desk.SendAsync($"/claims/{id}", "/desk/claims/evidence", ("id", id), ("name", "Ada Brink"), ("note", "It is about another ferry."), ("choice", choice));
        var (_, draft) = await desk.OpenAsync($"/claims/{id}");
        await desk.SendAsync($"/claims/{id}", "/desk/claims/sign-off", ("id", id), ("name", "Ben Osei"));
        var (_, published) = await desk.OpenAsync($"/claims/{id}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("draft", draft.QuerySelector(".side .verdict.rejected")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Rejected by Ada Brink and Ben Osei", Plain(published.QuerySelector(".side .verdict.rejected")!), StringComparison.Ordinal);
        Assert.Contains("It is about another ferry.", published.QuerySelector(".side .verdict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("corroborated", published.QuerySelector("[data-live]")!.GetAttribute("data-status"));
        Assert.Null(draft.QuerySelector("#without-rejected"));
        Assert.StartsWith("Without the sentence that people rejected it would be ", published.QuerySelector("#without-rejected")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("1 of ", published.QuerySelector("#judged")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Accepted 1 0")]
    [InlineData("Accepted one 0 wire-1")]
    [InlineData("7 1 0 wire-1")]
    public async Task A_choice_that_no_button_gives_changes_nothing(string choice)
    {
        var id = await desk.SubmitAsync(Newsroom.Claim);
        var answer = await desk.SendAsync($"/claims/{id}", "/desk/claims/evidence", ("id", id), ("name", "Ada Brink"), ("choice", choice));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_claim_is_shown_as_it_stood_before()
    {
        var id = await desk.SubmitAsync("The lighthouse of Port Selby was sold.");
        await desk.PostArticleAsync("echo-sale", "selbyecho.example", "The lighthouse of Port Selby was sold on Monday to a hotel company.");
        var now = await desk.UntilAsync(id, "single-source");
        var earlier = now.QuerySelectorAll(".history a").Last().GetAttribute("href")!;
        var (_, then) = await desk.OpenAsync(earlier);

        Assert.StartsWith("The claim as it stood on", then.QuerySelector(".notice")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotEqual("single-source", then.QuerySelector("[data-live]")!.GetAttribute("data-status"));
        Assert.Null(then.QuerySelector("[data-events]"));
        Assert.Empty(then.QuerySelectorAll("main form[method=post]"));
        var (_, typed) = await desk.OpenAsync($"/claims/{id}?asOf=2199-01-01T00:00");
        Assert.Equal("single-source", typed.QuerySelector("[data-live]")!.GetAttribute("data-status"));
    }

    [Fact]
    public async Task A_withdrawn_claim_says_why_and_leaves_the_list()
    {
        var id = await desk.SubmitAsync("The pier of Osterby is closed for the winter.");
        var answer = await desk.SendAsync($"/claims/{id}", "/desk/claims/withdraw", ("id", id), ("reason", "submitted twice"));
        var (_, page) = await desk.OpenAsync($"/claims/{id}");
        var (_, list) = await desk.OpenAsync("/");

        Assert.Equal($"/claims/{id}", answer.Headers.Location?.ToString());
        Assert.Contains("submitted twice", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(list.QuerySelector($"a[href='/claims/{id}']"));
    }

    [Fact]
    public async Task A_review_is_published_by_a_second_person_only()
    {
        var id = await desk.SubmitAsync("The tower of Osterby was painted white.");
        var (_, page) = await desk.OpenAsync($"/claims/{id}");
        var digest = page.QuerySelector("input[name=digest]")!.GetAttribute("value")!;
        await desk.SendAsync($"/claims/{id}", "/desk/claims/review", ("id", id), ("digest", digest), ("name", "Ada Brink"), ("verdict", "Unproven"), ("note", "Nobody wrote about it."));
        var own = await desk.SendAsync($"/claims/{id}", "/desk/claims/sign-off", ("id", id), ("name", "ada brink"));
        var other = await desk.SendAsync($"/claims/{id}", "/desk/claims/sign-off", ("id", id), ("name", "Ben Osei"));
        var (_, reviewed) = await desk.OpenAsync($"/claims/{id}");

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);
        Assert.Contains("signed off by Ben Osei", reviewed.QuerySelector(".review")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("human-reviewed", reviewed.QuerySelector(".flags")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_status_outlet_flag_and_words()
    {
        var id = (await CorroboratedAsync()).QuerySelector("input[name=id]")!.GetAttribute("value")!;

        Assert.NotNull(await InListAsync("status=corroborated", id));
        Assert.Null(await InListAsync("status=contradicted", id));
        Assert.NotNull(await InListAsync("outlet=gullpost.example", id));
        Assert.Null(await InListAsync("outlet=nobody.example", id));
        Assert.NotNull(await InListAsync("flag=wire-copy", id));
        Assert.NotNull(await InListAsync("q=aground", id));
        Assert.Null(await InListAsync("q=zeppelin", id));
    }

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> CorroboratedAsync() => await desk.UntilAsync(await desk.SubmitAsync(Newsroom.Claim), "corroborated");

    private async Task<IElement?> InListAsync(string query, string claim) =>
        (await desk.OpenAsync("/?" + query)).Page.QuerySelector($"a[href='/claims/{claim}']");
}
