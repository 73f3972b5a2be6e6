using System.Net;
using System.Text;
using System.Text.Json;

namespace Verify.Server.Tests.Security;

/// <summary>Markup in what comes in stays text in what goes out; the pages of the desk have tests of their own.</summary>
public class ScriptInjectionTests
{
    private const string Evil = "Vesper</script></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg/onload=alert(1)>";

    private const string Sank = "The yacht Vesper sank off Osterby.";

    [Fact]
    public async Task Markup_from_every_kind_of_input_stays_text_in_every_export_and_report()
    {
        await using var server = await RunningServer.StartAsync();
        await PostAsync(server, "/v1/articles", "application/json", JsonSerializer.Serialize(new
        {
            id = "e1",
            outlet = "evil.example",
            outletName = Evil,
            title = Evil,
            byline = Evil,
            publishedAt = "2025-05-06T09:00:00Z",
            text = $"{Sank} {Evil}",
        }));
        await PostAsync(server, "/v1/articles", "text/html", $"""
            <html><head><title>{Evil}</title><link rel="canonical" href="https://other.example/vesper">
            <meta property="article:published_time" content="2025-05-06T09:00:00Z"></head><body><article><h1>{Evil}</h1><p>{Sank}</p><p>{Evil}</p></article></body></html>
            """);
        await PostAsync(server, "/v1/claims", "application/json", JsonSerializer.Serialize(new { id = "c1", text = $"{Sank[..^1]} {Evil}" }));
        await PostAsync(server, "/v1/claims", "application/json", JsonSerializer.Serialize(new { id = "c2", text = Sank }));
        await PostAsync(server, "/v1/claims/c1/reviews", "application/json", JsonSerializer.Serialize(new { verdict = Evil, note = Evil }));
        foreach (var address in new[]
        {
            "/v1/claims/c1/report.html", "/v1/claims/c2/report.html", "/v1/exports/claims.atom", "/v1/exports/claims.csv", "/v1/exports/claims.jsonld", "/v1/exports/claims.ndjson",
            "/v1/claims/c1", "/v1/claims", "/v1/articles/e1", "/v1/articles", "/claims/c1", "/articles/e1", "/", "/articles", "/outlets", "/activity",
        })
        {
            using var answer = await server.Http.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            Assert.True(text.Contains("Vesper", StringComparison.Ordinal) || address is "/outlets", $"{address} does not show the claim or article.");
            if (answer.Content.Headers.ContentType!.MediaType is "text/html" or "application/atom+xml")
            {
                Assert.False(text.Contains("<script>alert", StringComparison.OrdinalIgnoreCase) || text.Contains("<img src=x", StringComparison.OrdinalIgnoreCase) || text.Contains("<svg/onload", StringComparison.OrdinalIgnoreCase), address);
            }
        }
    }

    [Fact]
    public async Task No_answer_may_be_taken_by_a_browser_for_what_it_does_not_say_it_is()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var address in new[] { "/v1/claims", "/v1/claims/none", "/v1/exports/claims.csv", "/v1/exports/claims.atom", "/", "/metrics", "/health/ready", "/openapi/v1.json", "/docs", "/nowhere" })
        {
            using var answer = await server.Http.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.Headers.TryGetValues("X-Content-Type-Options", out var values) && values.Single() == "nosniff", address);
        }
    }

    private static async Task PostAsync(RunningServer server, string address, string type, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await server.Http.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {await answer.Content.ReadAsStringAsync()}");
    }
}
