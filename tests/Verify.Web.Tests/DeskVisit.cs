using System.Net;
using AngleSharp.Html.Dom;

namespace Verify.Web.Tests;

/// <summary>A visit to a server that nobody else uses, for what changes who may come in.</summary>
internal sealed class DeskVisit : IAsyncDisposable
{
    private readonly DeskServer desk;

    private DeskVisit(DeskServer desk) => this.desk = desk;

    public DeskServer Desk => desk;

    public static async Task<DeskVisit> StartAsync()
    {
        var desk = new DeskServer();
        await desk.InitializeAsync();
        return new DeskVisit(desk);
    }

    public async Task<IHtmlDocument> OpenAsync(string path) => (await desk.OpenAsync(path)).Page;

    /// <summary>Makes a key on its page and returns its token.</summary>
    public async Task<string> MakeKeyAsync(string name, params string[] scopes)
    {
        var answer = await desk.SendAsync(
            "/keys", "/keys", [("name", name), ("days", "30"), .. scopes.Select(scope => ("scope", scope))]);
        var page = DeskServer.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return page.QuerySelector("#token")!.TextContent;
    }

    /// <summary>Visits with a key from now on.</summary>
    public void SignIn(string token) => desk.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);

    public async ValueTask DisposeAsync() => await desk.DisposeAsync();
}
