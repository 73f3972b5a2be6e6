using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Verify.Web.Tests.Pages;

public class KeysPageTests
{
    [Fact]
    public async Task The_first_key_is_offered_with_all_scopes_and_the_page_says_what_it_changes()
    {
        await using var visit = await DeskVisit.StartAsync();
        var page = await visit.OpenAsync("/keys");

        Assert.Contains("everybody then signs in", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("input[name=scope]"), scope => Assert.True(((IHtmlInputElement)scope).IsChecked));
    }

    [Fact]
    public async Task A_key_is_shown_once_opens_the_desk_and_is_listed_with_its_last_use()
    {
        await using var visit = await DeskVisit.StartAsync();
        var token = await visit.MakeKeyAsync("Ada Brink", "admin", "claims:read");
        var shut = await visit.Desk.Http.GetAsync(DeskServer.At("/keys"));
        visit.SignIn(token);
        var page = await visit.OpenAsync("/keys");

        Assert.Equal(HttpStatusCode.Unauthorized, shut.StatusCode);
        Assert.DoesNotContain(token, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var row = page.QuerySelector("tbody tr")!;
        Assert.Equal("claims:read, admin", row.QuerySelector("[data-label=Allows]")!.TextContent);
        Assert.NotNull(row.QuerySelector("[data-label='Last used'] time"));
        Assert.NotNull(row.QuerySelector("[data-label=Expires] time"));
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_and_is_said_to_be_revoked()
    {
        await using var visit = await DeskVisit.StartAsync();
        visit.SignIn(await visit.MakeKeyAsync("Ada Brink", "admin", "claims:read"));
        var other = await visit.MakeKeyAsync("Ben Osei", "claims:read");
        var page = await visit.OpenAsync("/keys");
        var row = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Ben Osei", StringComparison.Ordinal));
        var answer = await visit.Desk.SendAsync("/keys", "/desk/keys/revoke", ("id", row.QuerySelector("input[name=id]")!.GetAttribute("value")!));
        var after = await visit.OpenAsync("/keys");
        visit.SignIn(other);

        Assert.Equal("/keys", answer.Headers.Location?.ToString());
        Assert.Contains("revoked", after.QuerySelector("tr.past")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visit.Desk.Http.GetAsync(DeskServer.At("/"))).StatusCode);
    }

    [Theory]
    [InlineData("", "90", "admin", "name must say whose key")]
    [InlineData("Ada", "0", "admin", "1 to 3,650 days")]
    [InlineData("Ada", "soon", "admin", "1 to 3,650 days")]
    [InlineData("Ada", "90", "everything", "must be some of")]
    public async Task A_key_that_cannot_be_made_says_why_and_keeps_what_was_typed(string name, string days, string scope, string why)
    {
        await using var visit = await DeskVisit.StartAsync();
        var answer = await visit.Desk.SendAsync("/keys", "/keys", ("name", name), ("days", days), ("scope", scope));
        var page = DeskServer.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(page.QuerySelectorAll("[role=alert]"), alert => alert.TextContent.Contains(why, StringComparison.Ordinal));
        Assert.Equal(name, page.QuerySelector("input[name=name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_key_meets_only_the_pages_and_forms_that_it_allows()
    {
        await using var visit = await DeskVisit.StartAsync();
        visit.SignIn(await visit.MakeKeyAsync("Ada Brink", "admin", "claims:read", "claims:write", "review", "ingest"));
        var id = await visit.Desk.SubmitAsync(Newsroom.Claim);
        visit.SignIn(await visit.MakeKeyAsync("Ben Osei", "claims:read"));
        var list = await visit.OpenAsync("/");
        var claim = await visit.OpenAsync($"/claims/{id}");
        var keys = await visit.Desk.Http.GetAsync(DeskServer.At("/keys"));

        Assert.Empty(list.QuerySelectorAll("a[href='/keys'], a[href='/ingest'], form[method=post]"));
        Assert.Empty(claim.QuerySelectorAll("form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, keys.StatusCode);
    }
}
