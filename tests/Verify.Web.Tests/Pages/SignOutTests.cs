using System.Net;

namespace Verify.Web.Tests.Pages;

public class SignOutTests
{
    [Fact]
    public async Task Whoever_signed_in_signs_out_and_is_told_so()
    {
        await using var visit = await SignedInAsync();
        var page = await visit.OpenAsync("/");
        var answer = await visit.Desk.SendAsync("/", "/sign-out");
        var told = await visit.OpenAsync(answer.Headers.Location!.ToString());
        var after = await visit.Desk.Http.GetAsync(DeskServer.At("/"));

        Assert.Equal("Ada Brink", page.QuerySelector(".visitor span")!.TextContent);
        Assert.Equal("You are signed out", told.QuerySelector("h1")!.TextContent);
        Assert.NotNull(told.QuerySelector("input[name=key]"));
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Another_site_cannot_sign_anybody_out()
    {
        await using var visit = await SignedInAsync();
        var answer = await visit.Desk.Http.PostAsync(DeskServer.At("/sign-out"), null);
        var page = await visit.OpenAsync("/sign-in?signed-out");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("Sign in", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Nothing_is_offered_where_nobody_signs_in()
    {
        await using var visit = await DeskVisit.StartAsync();
        Assert.Null((await visit.OpenAsync("/")).QuerySelector(".visitor"));
    }

    private static async Task<DeskVisit> SignedInAsync()
    {
        var visit = await DeskVisit.StartAsync();
        var token = await visit.MakeKeyAsync("Ada Brink", "claims:read");
        var answer = await visit.Desk.Http.PostAsync(DeskServer.At("/sign-in"), new FormUrlEncodedContent([KeyValuePair.Create("key", token)]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visit;
    }
}
