using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Verify.Application.Changes;
using Verify.Client.Events;
using Verify.Client.Json;

namespace Verify.Api.Events;

/// <summary>Writes changes as Server-Sent Events until the caller leaves or the server stops.</summary>
/// <remarks>Each event's id is its sequence number: whoever reconnects with the last one seen misses nothing and sees nothing twice.</remarks>
internal sealed class EventStream(ChangeTail tail, EventMeter meter, TimeProvider clock)
{
    /// <summary>How often a stream without news says that it is alive, for proxies that close silent connections.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <param name="isResumed">The caller knows where it is; else it is told, so that it can come back before anything has happened.</param>
    /// <param name="isWanted">Which changes the caller asked for.</param>
    public async Task WriteAsync(HttpContext http, long after, bool isResumed, Func<Change, bool> isWanted, CancellationToken cancellation)
    {
        meter.Streams.Add(1);
        try
        {
            await SendAsync(http, after, isResumed, isWanted, cancellation).ConfigureAwait(false);
        }
        finally
        {
            meter.Streams.Add(-1);
        }
    }

    private async Task SendAsync(HttpContext http, long after, bool isResumed, Func<Change, bool> isWanted, CancellationToken cancellation)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"retry: 1000\n{(isResumed ? "" : $"id: {after}\nevent: position\ndata: {{}}\n")}\n"), cancellation).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(cancellation).ConfigureAwait(false);
        while (!cancellation.IsCancellationRequested)
        {
            var changes = await WaitAsync(http, tail.ReadAsync(after, cancellation).AsTask(), cancellation).ConfigureAwait(false);
            foreach (var change in changes.Where(isWanted))
            {
                await http.Response.WriteAsync(Format(change), cancellation).ConfigureAwait(false);
            }

            await http.Response.Body.FlushAsync(cancellation).ConfigureAwait(false);
            after = changes[^1].Sequence;
        }
    }

    private async ValueTask<IReadOnlyList<Change>> WaitAsync(
        HttpContext http, Task<IReadOnlyList<Change>> news, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await news.WaitAsync(Heartbeat, clock, cancellation).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                await http.Response.WriteAsync(":\n\n", cancellation).ConfigureAwait(false);
                await http.Response.Body.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Format(Change change)
    {
        var kind = WireKind(change.Kind);
        var data = JsonSerializer.Serialize(
            new LiveEvent(change.Sequence, change.At, kind, change.Subject, change.Version), VerifyJson.Default.LiveEvent);
        var name = kind == LiveEventKind.Claim ? "claim" : "article";
        return string.Create(CultureInfo.InvariantCulture, $"id: {change.Sequence}\nevent: {name}\ndata: {data}\n\n");
    }

    private static LiveEventKind WireKind(ChangeKind kind) => WireNames<ChangeKind, LiveEventKind>.Of(kind);
}
