using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Verify.Server;

namespace Verify.Web.Tests;

/// <summary>The server on a free port of this machine with a store of its own, and a visitor of its pages.</summary>
public sealed class DeskServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-web-").FullName;
    private WebApplication? app;
    private HttpClient? http;

    public WebApplication App => app ?? throw new InvalidOperationException("The server is not started.");

    public Uri Address => new(App.Urls.Single());

    /// <summary>Keeps cookies, follows no redirect.</summary>
    public HttpClient Http => http ?? throw new InvalidOperationException("The server is not started.");

    public async Task InitializeAsync()
    {
        app = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public static Uri At(string path) => new(path, UriKind.Relative);

    /// <summary>A page, parsed as a browser without scripts would.</summary>
    public async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> OpenAsync(string path)
    {
        var answer = await Http.GetAsync(At(path));
        return (answer, Parse(await answer.Content.ReadAsStringAsync()));
    }

    public static IHtmlDocument Parse(string markup) => new HtmlParser().ParseDocument(markup);

    /// <summary>Sends a form of the desk with the token of the page that has it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string from, string to, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", await TokenAsync(from))).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Http.PostAsync(At(to), content);
    }

    public async Task<string> TokenAsync(string page)
    {
        var (_, document) = await OpenAsync(page);
        return document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    /// <summary>Submits a claim by the page and returns its id.</summary>
    public async Task<string> SubmitAsync(string claim)
    {
        var answer = await SendAsync("/", "/claims", ("text", claim), ("anyway", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString().Split("submitted=")[1];
    }

    /// <summary>Hands an article in by the API.</summary>
    public async Task PostArticleAsync(string id, string outlet, string text, string? outletName = null, string? title = null, int hour = 9)
    {
        var body = JsonSerializer.Serialize(new
        {
            id,
            outlet,
            outletName,
            title = title ?? "Harbour news",
            text,
            publishedAt = string.Create(CultureInfo.InvariantCulture, $"2025-05-06T{hour:00}:00:00Z"),
        });
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await Http.PostAsync(At("/v1/articles"), content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Waits until a claim's page shows a status; articles are weighed in the background.</summary>
    public async Task<IHtmlDocument> UntilAsync(string claim, string status)
    {
        var (_, page) = await UntilAsync($"/claims/{claim}", shown => StatusOf(shown) == status);
        Assert.Equal(status, StatusOf(page));
        return page;

        static string? StatusOf(IHtmlDocument page) => page.QuerySelector("[data-live]")?.GetAttribute("data-status");
    }

    /// <summary>Opens a page again and again until it is as wanted, ten seconds at most.</summary>
    public async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> UntilAsync(string path, Func<IHtmlDocument, bool> isWanted)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (answer, page) = await OpenAsync(path);
            if (isWanted(page) || attempt == 100)
            {
                return (answer, page);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }
}
