using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Verify.Server.Tests;

/// <summary>A collector on loopback that keeps what it is sent by one of the two protocols of OTLP.</summary>
internal sealed class FakeCollector : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Services = new()
    {
        ["metrics"] = "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export",
        ["traces"] = "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
        ["logs"] = "/opentelemetry.proto.collector.logs.v1.LogsService/Export",
    };

    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Signal, string Body)> received = new();

    /// <param name="protocol">"grpc" or "http/protobuf".</param>
    private FakeCollector(string protocol)
    {
        var isGrpc = protocol == "grpc";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            IPAddress.Loopback, 0, endpoint => endpoint.Protocols = isGrpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        app = builder.Build();
        foreach (var (signal, service) in Services)
        {
            app.MapPost(isGrpc ? service : $"/v1/{signal}", http => TakeAsync(signal, isGrpc, http));
        }
    }

    public string Url => app.Urls.Single();

    public static async Task<FakeCollector> StartAsync(string protocol)
    {
        var collector = new FakeCollector(protocol);
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>What came of a signal as protobuf, its text readable among the rest.</summary>
    public string Received(string signal) =>
        string.Concat(received.Where(item => item.Signal == signal).Select(item => item.Body));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(string signal, bool isGrpc, HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (http.Request.ContentType == (isGrpc ? "application/grpc" : "application/x-protobuf"))
        {
            received.Enqueue((signal, Encoding.UTF8.GetString(body.ToArray())));
        }

        http.Response.ContentType = http.Request.ContentType;
        if (isGrpc)
        {
            // An empty message, uncompressed, and the status in the trailer (gRPC over HTTP/2, section "Responses").
            http.Response.DeclareTrailer("grpc-status");
            await http.Response.Body.WriteAsync(new byte[5]);
            http.Response.AppendTrailer("grpc-status", "0");
        }
    }
}
