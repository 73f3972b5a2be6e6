using System.Net;
using System.Text;

namespace Verify.Server.Tests.Security;

public class HeaderInjectionTests
{
    private const string Break = "a%0d%0aInjected:%20yes%0d%0a%0d%0a<b>";

    [Fact]
    public async Task A_line_break_in_an_address_reaches_no_header_of_any_endpoint()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var endpoint in server.Endpoints)
        {
            foreach (var method in RouteAddress.Methods(endpoint))
            {
                var address = $"{RouteAddress.Of(endpoint, Break)}?q={Break}&cursor={Break}&outlet={Break}&reason={Break}&asOf={Break}&submitted={Break}";
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
                using var answer = await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

                Assert.False(answer.Headers.Contains("Injected"), $"{method} {endpoint.RoutePattern.RawText}");
                Assert.True((int)answer.StatusCode < 500, $"{method} {endpoint.RoutePattern.RawText}: {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/v1/claims", """{"id":"c1\r\nInjected: yes","text":"The ferry Marigold sank."}""")]
    [InlineData("/v1/articles", """{"id":"a1\r\nInjected: yes","outlet":"a.example","publishedAt":"2024-05-06T09:00:00Z","text":"It sank."}""")]
    [InlineData("/v1/subscriptions", """{"url":"https://a.example/hook\r\nInjected: yes"}""")]
    [InlineData("/v1/feeds", """{"url":"https://a.example/feed\r\nInjected: yes"}""")]
    [InlineData("/v1/keys", """{"name":"ann\r\nInjected: yes","scopes":["claims:read"]}""")]
    public async Task What_could_break_a_header_later_is_refused_when_it_comes_in(string address, string body)
    {
        await using var server = await RunningServer.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Http.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Injected"));
    }

    [Fact]
    public async Task An_id_in_any_script_is_escaped_in_the_address_of_what_was_made()
    {
        await using var server = await RunningServer.StartAsync();
        using var content = new StringContent("""{"id":"Fähre/№ 1 ⛴","text":"The ferry Marigold sank."}""", Encoding.UTF8, "application/json");
        using var answer = await server.Http.PostAsync(new Uri("/v1/claims", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("/v1/claims/F%C3%A4hre%2F%E2%84%96%201%20%E2%9B%B4", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await server.Http.GetAsync(answer.Headers.Location)).StatusCode);
    }
}
