using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Storage.Stored.Audit;

namespace Verify.Storage.Stored.Subscriptions;

internal sealed class SubscriptionStore(IDatabase database) : ISubscriptionStore
{
    public async ValueTask AddAsync(Subscription subscription, CancellationToken cancellation) => await database.WriteAsync(
        async statements =>
        {
            await SubscriptionTable.InsertAsync(statements, subscription).ConfigureAwait(false);
            await AdministrationTable.InsertAsync(
                statements, subscription.CreatedAt, subscription.CreatedBy, "subscription-created", subscription.Id.Value).ConfigureAwait(false);
            return true;
        },
        cancellation).ConfigureAwait(false);

    public ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation) =>
        database.ReadAsync(statements => SubscriptionTable.FindAsync(statements, id), cancellation);

    public async ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation) =>
        await database.ReadAsync(SubscriptionTable.ListAsync, cancellation).ConfigureAwait(false);

    public ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        database.WriteAsync(
            async statements =>
            {
                var isRemoved = await SubscriptionTable.RemoveAsync(statements, id).ConfigureAwait(false);
                if (isRemoved)
                {
                    await AdministrationTable.InsertAsync(statements, at, actor, "subscription-removed", id.Value).ConfigureAwait(false);
                }

                return isRemoved;
            },
            cancellation);

    public ValueTask<Subscription?> EnableAsync(
        SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) => database.WriteAsync(
        async statements =>
        {
            if (await SubscriptionTable.FindAsync(statements, id).ConfigureAwait(false) is { Progress.DisabledBecause: not null } disabled
                && await SubscriptionTable.EnableAsync(statements, id, disabled.Progress.Enabled()).ConfigureAwait(false))
            {
                await AdministrationTable.InsertAsync(statements, at, actor, "subscription-enabled", id.Value).ConfigureAwait(false);
            }

            return await SubscriptionTable.FindAsync(statements, id).ConfigureAwait(false);
        },
        cancellation);

    public async ValueTask<IReadOnlyList<Subscription>> TakeAsync(
        string worker, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) => await database.WriteAsync(
        async statements =>
        {
            await SubscriptionTable.TakeAsync(statements, database.SkipLocked, worker, now, until).ConfigureAwait(false);
            return await SubscriptionTable.ListTakenAsync(statements, worker, now).ConfigureAwait(false);
        },
        cancellation).ConfigureAwait(false);

    public async ValueTask GiveBackAsync(string worker, CancellationToken cancellation) =>
        await database.WriteAsync(statements => SubscriptionTable.GiveBackAsync(statements, worker), cancellation).ConfigureAwait(false);

    public ValueTask<bool> SaveAsync(
        SubscriptionId id, string worker, SubscriptionProgress progress, DeadLetter? letter, CancellationToken cancellation) => database.WriteAsync(
        async statements =>
        {
            var isSaved = await SubscriptionTable.SaveAsync(statements, id, worker, progress).ConfigureAwait(false);
            if (isSaved && letter is not null)
            {
                await DeadLetterTable.PutAsync(statements, letter).ConfigureAwait(false);
            }

            return isSaved;
        },
        cancellation);

    public ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation)
    {
        var listing = new Listing(DeadLetterTable.Select, "failed_at", cursor, limit);
        listing.Where("subscription = (SELECT key FROM subscriptions WHERE id = {0})", id.Value);
        return database.ReadAsync(statements => listing.ReadAsync(statements, row => DeadLetterTable.Read(row, id)), cancellation);
    }

    public ValueTask<DeadLetter?> FindDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation) =>
        database.ReadAsync(statements => DeadLetterTable.FindAsync(statements, id, sequence), cancellation);

    public ValueTask<bool> ReplaceDeadLetterAsync(DeadLetter letter, CancellationToken cancellation) =>
        database.WriteAsync(statements => DeadLetterTable.ReplaceAsync(statements, letter), cancellation);

    public async ValueTask RecordReplayAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        await database.WriteAsync(
            async statements =>
            {
                await AdministrationTable.InsertAsync(statements, at, actor, "dead-letters-replayed", id.Value).ConfigureAwait(false);
                return true;
            },
            cancellation).ConfigureAwait(false);

    public ValueTask<bool> RemoveDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation) =>
        database.WriteAsync(statements => DeadLetterTable.RemoveAsync(statements, id, sequence), cancellation);
}
