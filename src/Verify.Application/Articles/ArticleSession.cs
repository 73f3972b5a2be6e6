using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>Carries out the commands to one article. Its host gives it one command at a time.</summary>
/// <remarks>
/// It keeps the folded state between commands; should another session append to the same article, the store's version
/// check finds out and the state is read again.
/// </remarks>
public sealed class ArticleSession(ArticleId id, IArticleStore store, TimeProvider clock)
{
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private ArticleState? current;

    /// <summary>The state as last read or written; null before the first command and while it is uncertain.</summary>
    public ArticleState? Current => Volatile.Read(ref current);

    /// <summary>Reads the article, from memory where it has been read before.</summary>
    public async ValueTask<ArticleState> ReadAsync(CancellationToken cancellation)
    {
        if (current is { } known)
        {
            return known;
        }

        var state = ArticleState.None(id);
        foreach (var recorded in await store.LoadAsync(id, cancellation).ConfigureAwait(false))
        {
            state = Fold(state, recorded.Event, recorded.Operation);
        }

        if (state.Exists)
        {
            Volatile.Write(ref current, state);
        }

        return state;
    }

    /// <summary>Drops a state older than a version that somebody else has stored. May be called at any time.</summary>
    public void Forget(long version)
    {
        if (Volatile.Read(ref current) is { } known && known.Version < version)
        {
            Interlocked.CompareExchange(ref current, null, known);
        }
    }

    /// <summary>Decides, appends and folds in; after a version conflict reads again and retries once.</summary>
    public async ValueTask<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation) =>
        await TryHandleAsync(command, cancellation).ConfigureAwait(false)
            ?? await TryHandleAsync(command, cancellation).ConfigureAwait(false)
            ?? new Outcome<ArticleState>.Refused(Refusal.Busy("article", id.Value));

    /// <returns>Null after a version conflict.</returns>
    private async ValueTask<Outcome<ArticleState>?> TryHandleAsync(ArticleCommand command, CancellationToken cancellation)
    {
        var state = await ReadAsync(cancellation).ConfigureAwait(false);
        if (command.Operation is { } operation && operations.Contains(operation))
        {
            return new Outcome<ArticleState>.Accepted(state, Changed: false, []);
        }

        var now = clock.GetUtcNow();
        var plan = ArticlePlan.Make(state, command, now);
        return plan.Decision switch
        {
            Decision<ArticleEvent>.Refused refused => new Outcome<ArticleState>.Refused(refused.Refusal),
            Decision<ArticleEvent>.Events { Items: [] } => new Outcome<ArticleState>.Accepted(state, Changed: false, plan.Warnings),
            Decision<ArticleEvent>.Events events => await AppendAsync(
                plan, new(state.Version, events.Items, now, command.Actor, command.Operation), state, cancellation).ConfigureAwait(false),
            _ => throw new InvalidOperationException($"Unknown decision {plan.Decision}."),
        };
    }

    private async ValueTask<Outcome<ArticleState>?> AppendAsync(
        ArticlePlan plan, EventBatch<ArticleEvent> batch, ArticleState state, CancellationToken cancellation)
    {
        var next = batch.Events.Aggregate(state, (folded, articleEvent) => folded.Evolve(articleEvent));
        Volatile.Write(ref current, null);
        var append = new ArticleAppend(id, batch, ArticleSummary.Of(next), plan.Revision);
        var results = await store.AppendAsync([append], cancellation).ConfigureAwait(false);
        if (results[0] == AppendResult.VersionConflict)
        {
            return null;
        }

        Remember(batch.Operation);
        Volatile.Write(ref current, next);
        return new Outcome<ArticleState>.Accepted(next, Changed: true, plan.Warnings);
    }

    private ArticleState Fold(ArticleState state, ArticleEvent articleEvent, string? operation)
    {
        Remember(operation);
        return state.Evolve(articleEvent);
    }

    private void Remember(string? operation)
    {
        if (operation is not null)
        {
            operations.Add(operation);
        }
    }
}
