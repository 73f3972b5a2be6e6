using System.Net;
using System.Net.Http.Headers;
using Verify.Application.Access;

namespace Verify.Api.Tests.Access;

/// <summary>A browser on a server that has keys.</summary>
public class SignInTests
{
    [Fact]
    public async Task A_browser_without_a_key_is_sent_to_where_it_gives_one()
    {
        await using var service = await Service.StartAsync();
        await service.IssueAsync("ann", ApiScope.All);
        using var browser = Browser(service);
        using var page = await browser.GetAsync(At("/v1/claims"));
        using var form = await browser.PostAsync(At("/v1/claims"), null);

        Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (page.StatusCode, page.Headers.Location?.ToString()));
        Assert.Equal((HttpStatusCode.Unauthorized, "text/html"), (form.StatusCode, form.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_key_is_kept_where_no_script_and_no_other_site_can_use_it()
    {
        await using var service = await Service.StartAsync();
        var token = await service.IssueAsync("ann", ApiScope.All);
        using var browser = Browser(service);
        using var wrong = await SignInAsync(browser, "vk_wrong");
        using var signed = await SignInAsync(browser, token);
        using var page = await browser.GetAsync(At("/v1/claims"));
        browser.DefaultRequestHeaders.Add("Origin", "https://attacker.example");
        using var foreign = await browser.PostAsync(At("/v1/claims"), null);

        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        var cookie = signed.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, foreign.StatusCode);
    }

    [Fact]
    public async Task A_form_that_the_key_does_not_allow_is_refused_on_a_page_that_names_the_scope()
    {
        await using var service = await Service.StartAsync();
        var token = await service.IssueAsync("Ann & <Co>", ApiScope.ClaimsRead);
        using var browser = Browser(service);
        using var signed = await SignInAsync(browser, token);
        using var refused = await browser.PostAsync(At("/v1/claims/c1/reviews/sign-off"), null);
        var page = await refused.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.Forbidden, "text/html"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.Contains("The key of Ann &amp; &lt;Co&gt; lacks review;", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\" action=\"/sign-in\">", page, StringComparison.Ordinal);
    }

    private static HttpClient Browser(Service service)
    {
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = service.Http.BaseAddress };
        browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return browser;
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string key) =>
        browser.PostAsync(At("/sign-in"), new FormUrlEncodedContent([KeyValuePair.Create("key", key)]));

    private static Uri At(string path) => new(path, UriKind.Relative);
}
