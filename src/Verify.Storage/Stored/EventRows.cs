using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Storage.Stored;

/// <summary>A batch of events, ready to be written.</summary>
internal sealed record EventRows(
    long FirstVersion, IReadOnlyList<EventText> Events, DateTimeOffset At, string Actor, string? Operation)
{
    public long LastVersion => FirstVersion + Events.Count - 1;

    public static EventRows Of(EventBatch<ClaimEvent> batch) => Of(batch, EventJson.Write);

    public static EventRows Of(EventBatch<ArticleEvent> batch) => Of(batch, EventJson.Write);

    private static EventRows Of<TEvent>(EventBatch<TEvent> batch, Func<TEvent, EventText> write) =>
        new(batch.ExpectedVersion + 1, [.. batch.Events.Select(write)], batch.At, batch.Actor, batch.Operation);
}
