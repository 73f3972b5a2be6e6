using Npgsql;
using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Audit;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Feeds;
using Verify.Application.Idempotency;
using Verify.Application.Outlets;
using Verify.Application.Speakers;
using Verify.Application.Stores;
using Verify.Application.Subscriptions;
using Verify.Storage.Postgres.Articles;
using Verify.Storage.Postgres.Changes;
using Verify.Storage.Postgres.Claims;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Postgres.Evidences;
using Verify.Storage.Postgres.Schema;
using Verify.Storage.Stored;
using Verify.Storage.Stored.Access;
using Verify.Storage.Stored.Audit;
using Verify.Storage.Stored.Feeds;
using Verify.Storage.Stored.Idempotency;
using Verify.Storage.Stored.Outlets;
using Verify.Storage.Stored.Speakers;
using Verify.Storage.Stored.Subscriptions;

namespace Verify.Storage.Postgres;

/// <summary>A store in a PostgreSQL database (15 or later), for any number of processes at a time.</summary>
/// <remarks>
/// What a write returned for is committed. A write that throws may have been kept when the connection was lost under it;
/// commands carry operation ids so that trying again is safe. Times are kept to the microsecond.
/// </remarks>
public sealed class PostgresStore : IStore
{
    private readonly NpgsqlDataSource source;
    private readonly TimeProvider clock;
    private readonly Listener listener;
    private readonly WatchedClaimsCache watched = new();

    private PostgresStore(NpgsqlDataSource source, TimeProvider clock)
    {
        (this.source, this.clock) = (source, clock);
        var database = new Database(source);
        var signal = new ChangeSignal();
        listener = new Listener(source, signal, clock);
        Claims = new PostgresClaimStore(database);
        Articles = new PostgresArticleStore(database, new TermFolder(database));
        Evidence = new PostgresEvidenceIndex(database, watched);
        Changes = new PostgresChangeFeed(database, signal, clock);
        Keys = new ApiKeyStore(database);
        Answers = new IdempotencyStore(database, clock);
        Outlets = new OutletStore(database);
        Speakers = new SpeakerIndex(
            database, "revisions.article = passages.article AND revisions.number = passages.revision", "lower(speaker) = lower({0})");
        Audit = new AuditLog(database);
        Subscriptions = new SubscriptionStore(database);
        Feeds = new FeedStore(database);
    }

    public IClaimStore Claims { get; }

    public IArticleStore Articles { get; }

    public IEvidenceIndex Evidence { get; }

    public IChangeFeed Changes { get; }

    public IApiKeyStore Keys { get; }

    public IIdempotencyStore Answers { get; }

    public IOutletStore Outlets { get; }

    public ISpeakerIndex Speakers { get; }

    public IAuditLog Audit { get; }

    public ISubscriptionStore Subscriptions { get; }

    public IFeedStore Feeds { get; }

    /// <summary>A store that connects when it is first used; <see cref="PrepareAsync"/> comes before that.</summary>
    /// <param name="connectionString">Npgsql's; what it does not set has Npgsql's defaults, save that statements are prepared.</param>
    public static PostgresStore Connect(string connectionString, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100 }), clock);
    }

    /// <summary>Connects and brings the database forward to this program's schema as needed.</summary>
    /// <exception cref="StoreException">The database cannot be reached, refused, or is of a release too new.</exception>
    public static Task<PostgresStore> OpenAsync(string connectionString, TimeProvider clock, CancellationToken cancellation) =>
        Connect(connectionString, clock).PreparedAsync(cancellation);

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        try
        {
            await Migrator.MigrateAsync(source, Migrations.All, clock, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (StoreFailure.IsOfDatabase(failure))
        {
            throw StoreFailure.From(failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await listener.DisposeAsync().ConfigureAwait(false);
        watched.Dispose();
        await source.DisposeAsync().ConfigureAwait(false);
    }
}
