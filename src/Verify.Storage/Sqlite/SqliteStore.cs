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
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Changes;
using Verify.Storage.Sqlite.Claims;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Sqlite.Evidences;
using Verify.Storage.Sqlite.Schema;
using Verify.Storage.Stored;
using Verify.Storage.Stored.Access;
using Verify.Storage.Stored.Audit;
using Verify.Storage.Stored.Feeds;
using Verify.Storage.Stored.Idempotency;
using Verify.Storage.Stored.Outlets;
using Verify.Storage.Stored.Speakers;
using Verify.Storage.Stored.Subscriptions;

namespace Verify.Storage.Sqlite;

/// <summary>A store in one SQLite file, for one process at a time.</summary>
/// <remarks>
/// What a write returned for is on disk: it survives the end of the process, and the loss of power as far as the disk
/// keeps what it says it has written (WAL with synchronous FULL). A write that throws left nothing behind.
/// </remarks>
public sealed class SqliteStore : IStore
{
    private readonly StoreLock storeLock;
    private readonly GroupCommitWriter writer;
    private readonly ReaderPool readers;
    private readonly PostingCache postings;

    private SqliteStore(StoreLock storeLock, SessionFactory factory, Session session, int readers, TimeProvider clock)
    {
        this.storeLock = storeLock;
        this.readers = new ReaderPool(factory, readers);
        var signal = new ChangeSignal();
        var frequencies = TermFrequencies.Load(session);
        var watched = ClaimPartTable.Load(session);
        postings = new PostingCache(factory.OpenReader());
        writer = new GroupCommitWriter(session, factory.OpenCheckpointer(session), signal.Raise);
        var database = new SqliteDatabase(writer, this.readers);
        Claims = new SqliteClaimStore(writer, this.readers, database, watched);
        Articles = new SqliteArticleStore(writer, this.readers, database, frequencies, postings);
        Evidence = new SqliteEvidenceIndex(this.readers, frequencies, postings, watched);
        Changes = new SqliteChangeFeed(writer, this.readers, signal);
        Keys = new ApiKeyStore(database);
        Answers = new IdempotencyStore(database, clock);
        Outlets = new OutletStore(database);
        Speakers = new SpeakerIndex(database, "revisions.key = passages.revision", "speaker = {0} COLLATE NOCASE");
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

    /// <summary>Opens the store, creating it or bringing it forward to this program's schema as needed.</summary>
    /// <exception cref="StoreException">
    /// It is open elsewhere, another program's, damaged, of a newer schema, or cannot be written to.
    /// </exception>
    public static SqliteStore Open(SqliteStoreOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        var path = Path.GetFullPath(options.Path);
        var storeLock = StoreLock.Take(path);
        Session? session = null;
        try
        {
            var factory = new SessionFactory(options);
            session = factory.OpenWriter();
            Migrator.Migrate(session, path, Migrations.All, clock);
            ForgetTaken(session);
            return new SqliteStore(storeLock, factory, session, options.Readers, clock);
        }
        catch (Exception failure)
        {
            session?.Dispose();
            storeLock.Dispose();
            throw failure as StoreException ?? StoreFailure.From(failure);
        }
    }

    Task IStore.PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Finishes the writes that were accepted, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        readers.Dispose();
        postings.Dispose();
        await writer.DisposeAsync().ConfigureAwait(false);
        storeLock.Dispose();
    }

    /// <summary>What the process before had taken, it has no more: there is one process at a time.</summary>
    private static void ForgetTaken(Session session)
    {
        session.Execute("UPDATE subscriptions SET taken_by = NULL, taken_until = NULL");
        session.Execute("UPDATE feeds SET taken_until = NULL");
    }
}
