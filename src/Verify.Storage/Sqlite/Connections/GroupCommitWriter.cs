using System.Threading.Channels;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>
/// The only one who writes. Writes that arrive while a commit is under way share the next transaction, so that the cost
/// of reaching the disk is divided among them; each caller is told only after the commit.
/// </summary>
/// <remarks>
/// Each write runs in a savepoint: one that fails takes nothing else with it. When the transaction as a whole fails (a
/// full disk), its writes are tried again one by one, so that what fits is kept.
/// </remarks>
internal sealed class GroupCommitWriter : IAsyncDisposable
{
    private const int MostWritesInGroup = 128;
    private const int MostWaiting = 1024;

    private readonly Session session;
    private readonly Checkpointer checkpointer;
    private readonly Action committed;
    private readonly Channel<PendingWrite> waiting = Channel.CreateBounded<PendingWrite>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private readonly Task loop;

    /// <param name="committed">Called after each commit.</param>
    public GroupCommitWriter(Session session, Checkpointer checkpointer, Action committed)
    {
        this.session = session;
        this.checkpointer = checkpointer;
        this.committed = committed;
        loop = Task.Run(LoopAsync);
    }

    /// <summary>Runs the work in a transaction and returns its result once that is durable.</summary>
    /// <param name="durable">Told of the result before the caller is, in the order of commits: for what is kept in memory.</param>
    /// <exception cref="Verify.Application.Stores.StoreException">The disk is full or failed: nothing of the work was written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the work began: nothing was written.</exception>
    public async ValueTask<T> WriteAsync<T>(Func<Session, T> work, Action<T> durable, CancellationToken cancellation)
    {
        var write = new PendingWork<T>(work, durable, cancellation);
        await waiting.Writer.WriteAsync(write, cancellation).ConfigureAwait(false);
        return await write.Outcome.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop.ConfigureAwait(false);
        await checkpointer.DisposeAsync().ConfigureAwait(false);
        session.Dispose();
    }

    private async Task LoopAsync()
    {
        var group = new List<PendingWrite>(MostWritesInGroup);
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (group.Count < MostWritesInGroup && waiting.Reader.TryRead(out var write))
            {
                if (write.TryBegin())
                {
                    group.Add(write);
                }
            }

            await checkpointer.AdvanceAsync().ConfigureAwait(false);
            CommitGroup(group);
            group.Clear();
        }
    }

    private void CommitGroup(IReadOnlyList<PendingWrite> group)
    {
        if (group.Count == 0 || Commit(group) is not { } failure)
        {
            return;
        }

        if (group.Count == 1)
        {
            group[0].Fail(StoreFailure.From(failure));
            return;
        }

        foreach (var write in group)
        {
            CommitGroup([write]);
        }
    }

    /// <summary>Carries out the writes and tells their callers; returns what went wrong where the transaction as a whole failed.</summary>
    private Exception? Commit(IReadOnlyList<PendingWrite> group)
    {
        var failed = new Dictionary<PendingWrite, Exception>();
        try
        {
            session.Execute("BEGIN IMMEDIATE");
            foreach (var write in group)
            {
                RunInSavepoint(write, failed);
            }

            session.Execute("COMMIT");
        }
        catch (Exception whole)
        {
            if (session.InTransaction)
            {
                session.Execute("ROLLBACK");
            }

            return whole;
        }

        foreach (var write in group)
        {
            if (failed.TryGetValue(write, out var cause))
            {
                write.Fail(cause);
            }
            else
            {
                write.Complete();
            }
        }

        committed();
        return null;
    }

    private void RunInSavepoint(PendingWrite write, Dictionary<PendingWrite, Exception> failed)
    {
        session.Execute("SAVEPOINT one");
        try
        {
            write.Run(session);
        }
        catch (Exception cause) when (session.InTransaction && !StoreFailure.IsOfDisk(cause))
        {
            session.Execute("ROLLBACK TO one");
            failed.Add(write, cause);
        }

        session.Execute("RELEASE one");
    }
}
