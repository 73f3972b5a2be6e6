using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Events;

/// <summary>Live updates.</summary>
public sealed class EventsClient
{
    private readonly Sender sender;

    internal EventsClient(Sender sender) => this.sender = sender;

    /// <summary>Everything that changes, until cancelled. A lost connection is taken up again without loss or repeat.</summary>
    /// <param name="after">Begin after this sequence number; null to begin now.</param>
    public IAsyncEnumerable<LiveEvent> FollowAsync(long? after = null, CancellationToken cancellation = default) =>
        FollowAsync("v1/events", after, cancellation);

    /// <summary>What changes on one claim.</summary>
    /// <inheritdoc cref="FollowAsync(long?, CancellationToken)"/>
    public IAsyncEnumerable<LiveEvent> FollowClaimAsync(string id, long? after = null, CancellationToken cancellation = default) =>
        FollowAsync($"v1/claims/{Query.Segment(id)}/events", after, cancellation);

    private async IAsyncEnumerable<LiveEvent> FollowAsync(
        string path, long? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            using var answer = await sender.SendAsync(() => Request(path, after), cancellation).ConfigureAwait(false);
            await Sender.ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
            var stream = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            await using var items = SseParser.Create(stream).EnumerateAsync(cancellation).GetAsyncEnumerator(cancellation);
            while (await MoveAsync(items).ConfigureAwait(false))
            {
                after = long.Parse(items.Current.EventId ?? "0", CultureInfo.InvariantCulture);
                if (items.Current.EventType != "position")
                {
                    yield return JsonSerializer.Deserialize(items.Current.Data, VerifyJson.Default.LiveEvent)
                        ?? throw new JsonException("The server sent null.");
                }
            }

            await Task.Delay(sender.Options.FirstWait, sender.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private static HttpRequestMessage Request(string path, long? after)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (after is { } last)
        {
            request.Headers.Add("Last-Event-ID", last.ToString(CultureInfo.InvariantCulture));
        }

        return request;
    }

    /// <returns>False at the end of the connection, however it ended.</returns>
    private static async ValueTask<bool> MoveAsync(IAsyncEnumerator<SseItem<string>> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is IOException or HttpRequestException)
        {
            return false;
        }
    }
}
