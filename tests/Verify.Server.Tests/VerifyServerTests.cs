using System.Net;
using System.Text;
using Microsoft.Extensions.Options;

namespace Verify.Server.Tests;

public class VerifyServerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-server-").FullName;

    [Fact]
    public async Task A_server_starts_with_an_empty_folder_and_is_ready()
    {
        await using var app = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        Assert.Contains("ready", await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_accepted_is_there_after_a_restart()
    {
        using var body = new StringContent("""{"id":"c1","text":"The ferry Marigold sank."}""", Encoding.UTF8, "application/json");
        await using (var first = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]))
        {
            await first.StartAsync();
            using var http = new HttpClient { BaseAddress = new Uri(first.Urls.Single()) };
            Assert.Equal(HttpStatusCode.Created, (await http.PostAsync(new Uri("/v1/claims", UriKind.Relative), body)).StatusCode);
            await first.StopAsync();
        }

        await using var second = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await second.StartAsync();
        using var again = new HttpClient { BaseAddress = new Uri(second.Urls.Single()) };
        Assert.Contains("Marigold", await again.GetStringAsync(new Uri("/v1/claims/c1", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Webhooks_and_feeds_are_offered_and_their_key_lies_beside_the_store()
    {
        await using var app = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("[]", await http.GetStringAsync(new Uri("/v1/subscriptions", UriKind.Relative)));
        Assert.Equal("[]", await http.GetStringAsync(new Uri("/v1/feeds", UriKind.Relative)));
        Assert.True(File.Exists(Path.Combine(folder, "webhook.key")));
    }

    [Fact]
    public async Task A_store_may_be_a_file_elsewhere()
    {
        var file = Path.Combine(folder, "elsewhere", "newsroom.db");
        await using var app = VerifyServer.Build(["--store", file, "--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task A_store_that_cannot_be_meant_is_refused_with_what_to_write()
    {
        await using var app = VerifyServer.Build(["--store", "postgres://db.example", "--data", folder, "--urls", "http://127.0.0.1:0"]);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains("--store", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("postgres://user:password@host", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
