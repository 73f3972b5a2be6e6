using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Changes;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;
using Verify.Storage.Stored.Claims;

namespace Verify.Storage.Sqlite.Claims;

internal sealed class SqliteClaimStore(GroupCommitWriter writer, ReaderPool readers, SqliteDatabase database, WatchedClaims watched) : IClaimStore
{
    public ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(append);
        var events = EventRows.Of(append.Batch);
        return writer.WriteAsync(session => Write(session, append, events), result => Watch(append, result), cancellation);
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(
        ClaimId id, DateTimeOffset? until, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<RecordedEvent<ClaimEvent>>>(
            session => ClaimTable.Find(session, id) is var (key, _) ? ClaimLog.Events.Read(session, key, until) : [], cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var listing = new Listing($"SELECT {ClaimTable.Columns}, submitted_at FROM claims", "submitted_at", query.Cursor, query.Limit);
        listing.Where("status = {0}", query.Status?.ToString());
        listing.Where(StoredList.Holds("flags"), query.Flag?.ToString());
        listing.Where(StoredList.Holds("outlets"), query.Outlet);
        listing.Where("key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH {0})", SearchWords.Match(query.Text));
        listing.Where("changed_at >= {0}", query.ChangedSince);
        if (!query.IncludeWithdrawn)
        {
            listing.Where("is_withdrawn = 0");
        }

        return database.ReadAsync(statements => listing.ReadAsync(statements, ClaimTable.Read), cancellation);
    }

    public IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation) => ClaimIds.ReadAsync(database, cancellation);

    private void Watch(ClaimAppend append, AppendResult result)
    {
        if (result == AppendResult.Appended && append.Terms is { } terms)
        {
            watched.Replace(append.Id, terms);
        }
    }

    private static AppendResult Write(Session session, ClaimAppend append, EventRows events)
    {
        var found = ClaimTable.Find(session, append.Id);
        if ((found?.Version ?? 0) != append.Batch.ExpectedVersion)
        {
            return AppendResult.VersionConflict;
        }

        var key = found?.Key ?? ClaimTable.Insert(session, append.Summary);
        if (found is not null)
        {
            ClaimTable.Replace(session, key, append.Summary);
        }

        ClaimLog.Events.Insert(session, key, events);
        if (append.Terms is { } terms)
        {
            ClaimPartTable.Replace(session, key, terms);
        }

        ChangeTable.Insert(session, events.At, ChangeKind.Claim, append.Id.Value, events.LastVersion);
        return AppendResult.Appended;
    }
}
