using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Application.Claims;

/// <summary>Carries out the commands to one claim. Its host gives it one command at a time.</summary>
/// <remarks>
/// A submission is on disk, and so findable for new articles, before its evidence is sought: an article that arrives in
/// between is either found by the search or finds the claim, and none is lost.
/// </remarks>
public sealed class ClaimSession(ClaimId id, IClaimStore store, ClaimAppraiser appraiser, TimeProvider clock)
{
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private ClaimState? current;

    /// <summary>The state as last read or written; null before the first command and while it is uncertain.</summary>
    public ClaimState? Current => Volatile.Read(ref current);

    /// <summary>Reads the claim, from memory where it has been read before.</summary>
    public async ValueTask<ClaimState> ReadAsync(CancellationToken cancellation)
    {
        if (current is { } known)
        {
            return known;
        }

        var state = ClaimState.None(id);
        foreach (var recorded in await store.LoadAsync(id, until: null, cancellation).ConfigureAwait(false))
        {
            Remember(recorded.Operation);
            state = state.Evolve(recorded.Event);
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

    /// <summary>
    /// Decides, appends and folds in, then weighs the evidence where that is due; after a version conflict reads again and
    /// retries once.
    /// </summary>
    public async ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
    {
        var outcome = await OnceMoreAsync(() => CarryOutAsync(command, cancellation)).ConfigureAwait(false);
        if (outcome is not Outcome<ClaimState>.Accepted accepted
            || !(command is ClaimCommand.Refresh || accepted.Value.NeedsAssessment))
        {
            return outcome;
        }

        var assessed = await OnceMoreAsync(() => AssessAsync(command.Actor, cancellation)).ConfigureAwait(false);
        return assessed is Outcome<ClaimState>.Accepted done ? done with { Changed = done.Changed || accepted.Changed } : assessed;
    }

    private async ValueTask<Outcome<ClaimState>> OnceMoreAsync(Func<ValueTask<Outcome<ClaimState>?>> attempt) =>
        await attempt().ConfigureAwait(false)
            ?? await attempt().ConfigureAwait(false)
            ?? new Outcome<ClaimState>.Refused(Refusal.Busy("claim", id.Value));

    private async ValueTask<Outcome<ClaimState>?> CarryOutAsync(ClaimCommand command, CancellationToken cancellation)
    {
        var state = await ReadAsync(cancellation).ConfigureAwait(false);
        if (command.Operation is { } operation && operations.Contains(operation))
        {
            return new Outcome<ClaimState>.Accepted(state, Changed: false, []);
        }

        var now = clock.GetUtcNow();
        return ClaimDecider.Decide(state, command, now) switch
        {
            Decision<ClaimEvent>.Refused refused => new Outcome<ClaimState>.Refused(refused.Refusal),
            Decision<ClaimEvent>.Events { Items: [] } => new Outcome<ClaimState>.Accepted(state, Changed: false, []),
            Decision<ClaimEvent>.Events events => await AppendAsync(
                state, new(state.Version, events.Items, now, command.Actor, command.Operation), cancellation).ConfigureAwait(false),
            var unknown => throw new InvalidOperationException($"Unknown decision {unknown}."),
        };
    }

    private async ValueTask<Outcome<ClaimState>?> AssessAsync(string actor, CancellationToken cancellation)
    {
        var state = await ReadAsync(cancellation).ConfigureAwait(false);
        if (state.Claim is not { } claim || state.Withdrawal is not null)
        {
            return new Outcome<ClaimState>.Accepted(state, Changed: false, []);
        }

        var now = clock.GetUtcNow();
        var appraisal = await appraiser.AppraiseAsync(claim, state.Review, state.EvidenceReviews, now, cancellation).ConfigureAwait(false);
        if (state.Assessment is { } before && AssessmentComparison.SaysTheSame(before, appraisal.Assessment))
        {
            return new Outcome<ClaimState>.Accepted(state, Changed: false, []);
        }

        var assessed = new ClaimEvent.Assessed(appraisal.Assessment, appraisal.Considered);
        return await AppendAsync(state, new(state.Version, [assessed], now, actor, null), cancellation).ConfigureAwait(false);
    }

    /// <returns>Null after a version conflict.</returns>
    private async ValueTask<Outcome<ClaimState>?> AppendAsync(
        ClaimState state, EventBatch<ClaimEvent> batch, CancellationToken cancellation)
    {
        var next = batch.Events.Aggregate(state, (folded, claimEvent) => folded.Evolve(claimEvent));
        Volatile.Write(ref current, null);
        var append = new ClaimAppend(id, batch, ClaimSummary.Of(next), Terms(state, next));
        if (await store.AppendAsync(append, cancellation).ConfigureAwait(false) == AppendResult.VersionConflict)
        {
            return null;
        }

        Remember(batch.Operation);
        Volatile.Write(ref current, next);
        return new Outcome<ClaimState>.Accepted(next, Changed: true, []);
    }

    private IReadOnlyList<SearchTerms>? Terms(ClaimState before, ClaimState after) =>
        after.Withdrawal is not null ? []
        : before.Exists ? null
        : appraiser.ReadTerms(after.Claim!);

    private void Remember(string? operation)
    {
        if (operation is not null)
        {
            operations.Add(operation);
        }
    }
}
