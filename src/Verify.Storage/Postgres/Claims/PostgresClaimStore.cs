using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Storage.Postgres.Changes;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;
using Verify.Storage.Stored.Claims;

namespace Verify.Storage.Postgres.Claims;

internal sealed class PostgresClaimStore(Database database) : IClaimStore
{
    public ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(append);
        return database.WriteAsync(session => WriteAsync(session, append, EventRows.Of(append.Batch)), cancellation);
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(
        ClaimId id, DateTimeOffset? until, CancellationToken cancellation) =>
        database.ReadAsync(session => ClaimLog.Events.ReadAsync(session, id.Value, until), cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var listing = new Listing($"SELECT {ClaimTable.Columns}, submitted_at FROM claims", "submitted_at", query.Cursor, query.Limit);
        listing.Where("status = {0}", query.Status?.ToString());
        listing.Where("{0} = ANY(flags)", query.Flag?.ToString());
        listing.Where("{0} = ANY(outlets)", query.Outlet);
        listing.Where("words @@ plainto_tsquery('english', {0})", string.IsNullOrWhiteSpace(query.Text) ? null : query.Text);
        listing.Where("changed_at >= {0}", query.ChangedSince);
        if (!query.IncludeWithdrawn)
        {
            listing.Where("NOT is_withdrawn");
        }

        return database.ReadAsync(session => listing.ReadAsync(session, ClaimTable.Read), cancellation);
    }

    public IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation) => ClaimIds.ReadAsync(database, cancellation);

    private static async Task<AppendResult> WriteAsync(Session session, ClaimAppend append, EventRows events)
    {
        var stored = await session.BatchAsync([ClaimTable.Write(append.Summary, append.Batch.ExpectedVersion)]).ConfigureAwait(false);
        if (stored[0] is not long key)
        {
            return AppendResult.VersionConflict;
        }

        await session.BatchAsync(
        [
            .. ClaimLog.Events.Insert(key, events),
            .. ChangeTable.Insert(events.At, ChangeKind.Claim, [(append.Id.Value, events.LastVersion)]),
            .. append.Terms is { } terms ? [ClaimTermTable.Write(key, terms)] : Array.Empty<(string, object?[])>(),
        ]).ConfigureAwait(false);
        return AppendResult.Appended;
    }
}
