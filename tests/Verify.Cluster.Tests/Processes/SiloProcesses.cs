namespace Verify.Cluster.Tests.Processes;

/// <summary>The silos of a cluster, each a process.</summary>
internal sealed class SiloProcesses : IDisposable
{
    private readonly List<SiloProcess> silos = [];

    private readonly string database;
    private readonly TimeSpan drainDelay;
    private readonly string[] options;

    private SiloProcesses(string database, TimeSpan drainDelay, string[] options) =>
        (this.database, this.drainDelay, this.options) = (database, drainDelay, options);

    /// <param name="options">As for each of them.</param>
    public static async Task<SiloProcesses> StartAsync(int count, string database, TimeSpan drainDelay = default, params string[] options)
    {
        var cluster = new SiloProcesses(database, drainDelay, options);
        for (var i = 0; i < count; i++)
        {
            cluster.silos.Add(await cluster.StartOneAsync());
        }

        return cluster;
    }

    /// <summary>Those that there are now.</summary>
    public IReadOnlyList<SiloProcess> All => silos;

    /// <summary>How many silos ended by themselves, given up by the others, and were started again.</summary>
    public int Revived { get; private set; }

    /// <summary>Kills a silo and then starts another.</summary>
    public async Task ReplaceAsync(int index)
    {
        await silos[index].KillAsync();
        await StartAgainAsync(index);
    }

    /// <summary>Starts again what has ended by itself, as a deployment does.</summary>
    public async Task ReviveAsync()
    {
        for (var i = 0; i < silos.Count; i++)
        {
            if (silos[i].HasEnded)
            {
                Revived++;
                await StartAgainAsync(i);
            }
        }
    }

    /// <summary>Starts another silo and then asks one to stop, as a deployment does.</summary>
    /// <returns>Whether the one that stopped said that it was not ready while it still answered, and its exit code.</returns>
    public async Task<(bool SaidSo, int ExitCode)> UpgradeAsync(int index)
    {
        var old = silos[index];
        silos[index] = await StartOneAsync();
        var stopping = old.StopAsync();
        var saidSo = false;
        while (!stopping.IsCompleted && !saidSo)
        {
            saidSo = await old.IsDrainingAsync();
        }

        var exitCode = await stopping;
        old.Dispose();
        return (saidSo, exitCode);
    }

    public void Dispose()
    {
        silos.ForEach(silo => silo.Dispose());
        silos.Clear();
    }

    private async Task StartAgainAsync(int index)
    {
        var silo = await StartOneAsync();
        silos[index].Dispose();
        silos[index] = silo;
    }

    private Task<SiloProcess> StartOneAsync() => SiloProcess.StartAsync(database, drainDelay, options);
}
