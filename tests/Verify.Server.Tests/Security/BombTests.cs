using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Routing;

namespace Verify.Server.Tests.Security;

/// <summary>Small inputs that would take much to read.</summary>
public class BombTests
{
    private const int Depth = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_body_that_would_have_to_be_unpacked_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[8 << 20]);
        }

        foreach (var address in new[] { "/v1/claims", "/v1/articles", "/v1/articles/bulk" })
        {
            using var body = new ByteArrayContent(packed.ToArray());
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            body.Headers.ContentEncoding.Add("gzip");
            using var answer = await server.Http.PostAsync(new Uri(address, UriKind.Relative), body);

            Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
            Assert.Contains("compressed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task JSON_nested_without_end_is_refused_wherever_JSON_is_taken()
    {
        await using var server = await RunningServer.StartAsync();
        var bombs = new[] { new string('[', Depth), $$"""{"text":{{new string('[', Depth)}}""", $$"""{"a":{{string.Concat(Enumerable.Repeat("{\"a\":", Depth))}}""" };
        foreach (var endpoint in server.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/v1/", StringComparison.Ordinal)))
        {
            foreach (var method in RouteAddress.Methods(endpoint).Where(method => method is "POST" or "PUT"))
            {
                foreach (var bomb in bombs)
                {
                    var status = await SendAsync(server, method, endpoint, bomb, "application/json");
                    Assert.True(status is >= 400 and < 500 || endpoint.RoutePattern.RawText!.EndsWith("/bulk", StringComparison.Ordinal), $"{method} {endpoint.RoutePattern.RawText}: {status}");
                }
            }
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href='x'><p>")]
    public async Task A_page_nested_without_end_is_read_or_refused_in_time(string element)
    {
        await using var server = await RunningServer.StartAsync();
        const string Head = """<head><title>Ferry lost</title><link rel="canonical" href="https://harbour-post.example/ferry"><meta property="article:published_time" content="2024-05-06T09:00:00Z"></head>""";
        var page = $"<html>{Head}<body>{string.Concat(Enumerable.Repeat(element, Depth / 4))}The ferry Marigold sank.</body></html>";
        using var giveUp = new CancellationTokenSource(Patience);
        using var body = new StringContent(page, Encoding.UTF8, "text/html");
        using var answer = await server.Http.PostAsync(new Uri("/v1/articles", UriKind.Relative), body, giveUp.Token);

        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}");
    }

    private static async Task<int> SendAsync(RunningServer server, string method, RouteEndpoint endpoint, string body, string type)
    {
        using var giveUp = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(new HttpMethod(method), RouteAddress.Of(endpoint, "none")) { Content = new StringContent(body, Encoding.UTF8, type) };
        using var answer = await server.Http.SendAsync(request, giveUp.Token);
        return (int)answer.StatusCode;
    }
}
