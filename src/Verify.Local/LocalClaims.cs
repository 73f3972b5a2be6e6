using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Local;

/// <summary>The claims of a one-process host: a mailbox and a session for each that is in use.</summary>
internal sealed class LocalClaims(IClaimStore store, ClaimAppraiser appraiser, MailboxOptions options, TimeProvider clock) : IClaims
{
    private readonly Mailboxes<ClaimId, ClaimSession> mailboxes =
        new("claim", id => new ClaimSession(id, store, appraiser, clock), options, clock);

    private readonly IdleClaims idle = new(store);

    public int Active => mailboxes.Active;

    public async ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
    {
        try
        {
            return await mailboxes.AskAsync(
                command.Id, (session, token) => session.HandleAsync(command, token), cancellation).ConfigureAwait(false);
        }
        finally
        {
            idle.Forget(command.Id);
        }
    }

    public async ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        if (asOf is null)
        {
            if (mailboxes.Peek(id) is not { } session)
            {
                return await idle.ReadAsync(id, cancellation).ConfigureAwait(false) is { Exists: true } read ? read : null;
            }

            if (session.Current is { Exists: true } known)
            {
                return known;
            }
        }

        var log = await store.LoadAsync(id, asOf, cancellation).ConfigureAwait(false);
        return log.Count == 0 ? null : ClaimState.Fold(id, log.Select(recorded => recorded.Event));
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
        store.LoadAsync(id, until: null, cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        store.ListAsync(query, cancellation);

    /// <summary>Reads the claim anew where what is in memory is older than a version that is stored.</summary>
    public void Forget(ClaimId id, long version)
    {
        mailboxes.Peek(id)?.Forget(version);
        idle.Forget(id);
    }

    public void Sweep() => mailboxes.Sweep();

    public Task StopAsync() => mailboxes.StopAsync();
}
