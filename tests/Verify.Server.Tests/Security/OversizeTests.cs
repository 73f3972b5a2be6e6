using System.Net;
using System.Text;

namespace Verify.Server.Tests.Security;

public class OversizeTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task Headers_beyond_measure_are_refused_and_the_connection_is_closed()
    {
        await using var server = await RunningServer.StartAsync();
        var one = await RawConnection.AskAsync(server.Address, Get($"X-Long: {new string('a', 40_000)}\r\n"));
        var many = await RawConnection.AskAsync(server.Address, Get(string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: a\r\n"))));
        var line = await RawConnection.AskAsync(server.Address, $"GET /v1/claims?q={new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 431", one, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", many, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414", line, StringComparison.Ordinal);
        await AssertServesAsync(server);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_measure_is_refused_as_a_problem_however_its_length_is_told(bool isChunked)
    {
        await using var server = await RunningServer.StartAsync();
        var body = $$"""{"text":"{{new string('a', Megabyte)}}"}""";
        var framing = isChunked ? "Transfer-Encoding: chunked\r\n" : $"Content-Length: {body.Length}\r\n";
        var sent = isChunked ? $"{body.Length:x}\r\n{body}\r\n0\r\n\r\n" : body;
        var answer = await RawConnection.AskAsync(
            server.Address,
            $"POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n{framing}\r\n{sent}");

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
        Assert.Contains("urn:verify:problem:too-large", answer, StringComparison.Ordinal);
        await AssertServesAsync(server);
    }

    [Fact]
    public async Task A_body_of_two_lengths_smuggles_no_second_request()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await RawConnection.AskAsync(
            server.Address,
            "POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "0\r\n\r\nGET /v1/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Single(answer.Split("HTTP/1.1 "), part => part.Length > 0);
        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_beyond_measure_is_refused_and_the_others_of_its_stream_are_taken()
    {
        await using var server = await RunningServer.StartAsync();
        const string Line = """{"outlet":"harbour-post.example","title":"Ferry lost","publishedAt":"2024-05-06T09:00:00Z","text":"The ferry Marigold sank."}""";
        using var body = new StringContent($"{Line}\n{new string('[', 40 * Megabyte)}\n{Line}\n", Encoding.UTF8, "application/x-ndjson");
        using var answer = await server.Http.PostAsync(new Uri("/v1/articles/bulk", UriKind.Relative), body);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["201", "400", "200"], lines.Select(line => line.Split("\"status\":")[1][..3]));
    }

    private static string Get(string headers) => $"GET /v1/claims HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n";

    private static async Task AssertServesAsync(RunningServer server)
    {
        using var answer = await server.Http.GetAsync(new Uri("/v1/claims", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
