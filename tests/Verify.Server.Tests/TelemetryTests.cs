namespace Verify.Server.Tests;

public sealed class TelemetryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-server-").FullName;

    [Fact]
    public async Task Metrics_are_shown_as_text_where_nothing_collects_them()
    {
        await using var app = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await http.GetStringAsync(new Uri("/v1/claims", UriKind.Relative));
        var text = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        Assert.Contains("# TYPE http_server_request_duration_seconds histogram", text, StringComparison.Ordinal);
        Assert.Contains("http_route=\"/v1/claims", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE dotnet_gc_collections_total counter", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_newsroom_is_there_when_asked_for()
    {
        await using var app = VerifyServer.Build(["--sample", "--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await http.GetStringAsync(new Uri("/v1/claims", UriKind.Relative), giveUp.Token)).Contains("\"s01\"", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), giveUp.Token);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
