using System.Runtime.CompilerServices;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>Takes in many drafts: analysed on all cores, written in batches, one batch analysed while the last is written.</summary>
/// <remarks>
/// New articles go straight to the store, whose version check guards against a session that accepts the same one meanwhile;
/// everything else is handed to the article's session.
/// </remarks>
public sealed class ArticleIntake(
    IArticleStore store,
    Func<ArticleCommand, CancellationToken, ValueTask<Outcome<ArticleState>>> handle,
    TimeProvider clock)
{
    private const int BatchSize = 64;

    /// <returns>One outcome a draft, in order, durable when it is yielded.</returns>
    public async IAsyncEnumerable<Outcome<ArticleState>> AcceptAllAsync(
        IAsyncEnumerable<ArticleDraft> drafts, string actor, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Task<Outcome<ArticleState>[]>? writing = null;
        await foreach (var batch in drafts.Chunk(BatchSize).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var prepared = await PrepareAsync(batch, actor, cancellation).ConfigureAwait(false);
            if (writing is not null)
            {
                foreach (var outcome in await writing.ConfigureAwait(false))
                {
                    yield return outcome;
                }
            }

            writing = WriteAsync(prepared, cancellation);
        }

        if (writing is not null)
        {
            foreach (var outcome in await writing.ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
    }

    private async Task<Prepared[]> PrepareAsync(ArticleDraft[] batch, string actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var prepared = batch.Select(draft => Check(draft, actor, now)).ToArray();
        var ids = prepared.Where(item => item.Command is not null).Select(item => item.Command!.Id).ToHashSet();
        var fresh = ids.Except(await store.FindExistingAsync(ids, cancellation).ConfigureAwait(false)).ToHashSet();
        var alone = prepared.Select(item => item.Command is { } command && fresh.Remove(command.Id)).ToArray();
        Parallel.For(0, prepared.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            if (alone[i])
            {
                var command = prepared[i].Command!;
                prepared[i] = prepared[i] with { Plan = ArticlePlan.Make(ArticleState.None(command.Id), command, now) };
            }
        });
        return prepared;
    }

    private static Prepared Check(ArticleDraft draft, string actor, DateTimeOffset now) =>
        DraftRules.Check(draft, now) is { Count: > 0 } errors
            ? new(null, Refusal.Invalid(errors), null, now)
            : new(new ArticleCommand.Accept(ArticleIdentity.Of(draft), draft, actor), null, null, now);

    private async Task<Outcome<ArticleState>[]> WriteAsync(Prepared[] batch, CancellationToken cancellation)
    {
        var outcomes = new Outcome<ArticleState>[batch.Length];
        var written = batch.Index().Where(item => item.Item.Plan is not null).ToArray();
        var appends = written.Select(item => item.Item.ToAppend()).ToArray();
        var results = await store.AppendAsync([.. appends.Select(append => append.Append)], cancellation).ConfigureAwait(false);
        foreach (var ((index, item), (append, state), result) in written.Zip(appends, results))
        {
            if (result == AppendResult.Appended)
            {
                outcomes[index] = new Outcome<ArticleState>.Accepted(state, Changed: true, item.Plan!.Warnings);
            }
        }

        for (var i = 0; i < batch.Length; i++)
        {
            outcomes[i] ??= batch[i].Refusal is { } refusal
                ? new Outcome<ArticleState>.Refused(refusal)
                : await handle(batch[i].Command!, cancellation).ConfigureAwait(false);
        }

        return outcomes;
    }

    private sealed record Prepared(ArticleCommand.Accept? Command, Refusal? Refusal, ArticlePlan? Plan, DateTimeOffset Now)
    {
        public (ArticleAppend Append, ArticleState State) ToAppend()
        {
            var events = ((Decision<ArticleEvent>.Events)Plan!.Decision).Items;
            var state = ArticleState.Fold(Command!.Id, events);
            var batch = new EventBatch<ArticleEvent>(0, events, Now, Command.Actor, null);
            return (new ArticleAppend(state.Id, batch, ArticleSummary.Of(state), Plan.Revision), state);
        }
    }
}
