using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Verify.Server.Tests;

public sealed class CollectorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-server-").FullName;

    [Theory]
    [InlineData("grpc")]
    [InlineData("http/protobuf")]
    public async Task Metrics_traces_and_logs_go_to_the_collector_under_the_services_name(string protocol)
    {
        await using var collector = await FakeCollector.StartAsync(protocol);
        await using (var app = VerifyServer.Build([
            "--data", folder, "--urls", "http://127.0.0.1:0", $"--Verify:Telemetry:Endpoint={collector.Url}",
            $"--Verify:Telemetry:Protocol={protocol}", "--Verify:Telemetry:ServiceName=harbour-desk"]))
        {
            await app.StartAsync();
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            await http.GetStringAsync(new Uri("/v1/claims", UriKind.Relative));
            using var metrics = await http.GetAsync(new Uri("/metrics", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, metrics.StatusCode);
            app.Services.GetRequiredService<ILogger<CollectorTests>>().LogWarning("The lamp of {Quay} is out", "Osterby");
            await app.StopAsync();
        }

        Assert.All(new[] { "metrics", "traces", "logs" }, signal => Assert.Contains("harbour-desk", collector.Received(signal), StringComparison.Ordinal));
        Assert.Contains("http.server.request.duration", collector.Received("metrics"), StringComparison.Ordinal);
        Assert.Contains("/v1/claims", collector.Received("traces"), StringComparison.Ordinal);
        Assert.Contains("The lamp of Osterby is out", collector.Received("logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_is_down_keeps_nobody_from_working()
    {
        await using var app = VerifyServer.Build([
            "--data", folder, "--urls", "http://127.0.0.1:0", "--Verify:Telemetry:Endpoint=http://127.0.0.1:9", "--Verify:Telemetry:Protocol=http/protobuf"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        await app.StopAsync();
    }

    [Theory]
    [InlineData("--Verify:Telemetry:Endpoint=collector", "http://localhost:4317")]
    [InlineData("--Verify:Telemetry:Protocol=http/json", "grpc or http/protobuf")]
    [InlineData("--Verify:Telemetry:ServiceName= ", "ServiceName")]
    public void A_setting_that_cannot_be_meant_keeps_the_server_from_starting(string setting, string advice)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => VerifyServer.Build(["--data", folder, setting]));
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
