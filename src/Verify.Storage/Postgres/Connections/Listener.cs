using Npgsql;
using Verify.Storage.Postgres.Changes;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Connections;

/// <summary>Listens for news of changes on a connection of its own, and takes another when that is lost.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private readonly NpgsqlDataSource source;
    private readonly ChangeSignal signal;
    private readonly TimeProvider clock;
    private readonly Task loop;

    public Listener(NpgsqlDataSource source, ChangeSignal signal, TimeProvider clock)
    {
        this.source = source;
        this.signal = signal;
        this.clock = clock;
        loop = Task.Run(LoopAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task LoopAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stopping.Token).ConfigureAwait(false);
            }
            catch (Exception failure) when (StoreFailure.IsOfDatabase(failure))
            {
                await Task.Delay(Pause, clock, stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await new Session(connection, cancellation).ExecuteScriptAsync($"LISTEN {ChangeTable.Channel}").ConfigureAwait(false);
            while (true)
            {
                // Also after a new connection: there may have been news while nobody listened.
                signal.Raise();
                await connection.WaitAsync(cancellation).ConfigureAwait(false);
            }
        }
    }
}
