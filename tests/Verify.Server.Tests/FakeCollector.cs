using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Verify.Server.Tests;

/// <summary>A collector on loopback that keeps what it is sent (OTLP over HTTP).</summary>
internal sealed class FakeCollector : IAsyncDisposable
{
    private readonly WebApplication app = WebApplication.CreateSlimBuilder().Build();
    private readonly ConcurrentQueue<(string Signal, string? MediaType, string Body)> received = new();

    private FakeCollector()
    {
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.Enqueue((signal, request.ContentType, Encoding.UTF8.GetString(body.ToArray())));
            return TypedResults.Bytes([], "application/x-protobuf");
        });
    }

    public string Url => app.Urls.Single();

    public static async Task<FakeCollector> StartAsync()
    {
        var collector = new FakeCollector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>What came of a signal as protobuf, its text readable among the rest.</summary>
    public string Received(string signal) =>
        string.Concat(received.Where(item => item.Signal == signal && item.MediaType == "application/x-protobuf").Select(item => item.Body));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
