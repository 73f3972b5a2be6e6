using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Storage.Sqlite.Audit;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Subscriptions;

internal sealed class SqliteSubscriptionStore(GroupCommitWriter writer, ReaderPool readers) : ISubscriptionStore
{
    public async ValueTask AddAsync(Subscription subscription, CancellationToken cancellation) => await WriteAsync(
        session =>
        {
            SubscriptionTable.Insert(session, subscription);
            AdministrationTable.Insert(
                session, subscription.CreatedAt, subscription.CreatedBy, "subscription-created", subscription.Id.Value);
            return true;
        },
        cancellation).ConfigureAwait(false);

    public ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation) =>
        readers.ReadAsync(session => SubscriptionTable.Find(session, id), cancellation);

    public ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation) =>
        readers.ReadAsync(SubscriptionTable.List, cancellation);

    public ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) => WriteAsync(
        session =>
        {
            var isRemoved = SubscriptionTable.Remove(session, id);
            if (isRemoved)
            {
                AdministrationTable.Insert(session, at, actor, "subscription-removed", id.Value);
            }

            return isRemoved;
        },
        cancellation);

    public ValueTask<Subscription?> EnableAsync(
        SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            if (SubscriptionTable.Find(session, id) is not { Progress.DisabledBecause: not null } disabled
                || SubscriptionTable.FindKey(session, id) is not { } key)
            {
                return SubscriptionTable.Find(session, id);
            }

            var enabled = disabled with { Progress = disabled.Progress.Enabled() };
            SubscriptionTable.Update(session, key, enabled.Progress);
            AdministrationTable.Insert(session, at, actor, "subscription-enabled", id.Value);
            return enabled;
        },
        _ => { },
        cancellation);

    public ValueTask<bool> SaveAsync(
        SubscriptionId id, SubscriptionProgress progress, DeadLetter? letter, CancellationToken cancellation) => WriteAsync(
        session =>
        {
            if (SubscriptionTable.FindKey(session, id) is not { } key)
            {
                return false;
            }

            SubscriptionTable.Update(session, key, progress);
            if (letter is not null)
            {
                DeadLetterTable.Put(session, key, letter);
            }

            return true;
        },
        cancellation);

    public ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation)
    {
        var listing = new Listing(DeadLetterTable.Select, "failed_at", cursor, limit);
        listing.Where("subscription = (SELECT key FROM subscriptions WHERE id = {0})", id.Value);
        return readers.ReadAsync(session => listing.Read(session, row => DeadLetterTable.Read(row, id)), cancellation);
    }

    public ValueTask<DeadLetter?> FindDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation) => readers.ReadAsync(
        session => SubscriptionTable.FindKey(session, id) is { } key ? DeadLetterTable.Find(session, id, key, sequence) : null,
        cancellation);

    public ValueTask<bool> ReplaceDeadLetterAsync(DeadLetter letter, CancellationToken cancellation) => WriteAsync(
        session =>
        {
            if (SubscriptionTable.FindKey(session, letter.Subscription) is not { } key
                || DeadLetterTable.Find(session, letter.Subscription, key, letter.Change.Sequence) is null)
            {
                return false;
            }

            DeadLetterTable.Put(session, key, letter);
            return true;
        },
        cancellation);

    public ValueTask<bool> RemoveDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation) => WriteAsync(
        session => SubscriptionTable.FindKey(session, id) is { } key && DeadLetterTable.Remove(session, key, sequence), cancellation);

    private ValueTask<bool> WriteAsync(Func<Session, bool> work, CancellationToken cancellation) =>
        writer.WriteAsync(work, _ => { }, cancellation);
}
