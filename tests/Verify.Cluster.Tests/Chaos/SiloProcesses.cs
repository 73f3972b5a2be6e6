namespace Verify.Cluster.Tests.Chaos;

/// <summary>The silos of a cluster, each a process.</summary>
internal sealed class SiloProcesses : IDisposable
{
    private readonly List<SiloProcess> silos = [];

    public IReadOnlyList<SiloProcess> All => silos;

    public static async Task<SiloProcesses> StartAsync(int count, string database)
    {
        var cluster = new SiloProcesses();
        for (var i = 0; i < count; i++)
        {
            cluster.silos.Add(await SiloProcess.StartAsync(database));
        }

        return cluster;
    }

    /// <summary>Kills a silo and starts another.</summary>
    public async Task ReplaceAsync(int index, string database)
    {
        await silos[index].KillAsync();
        silos[index].Dispose();
        silos[index] = await SiloProcess.StartAsync(database);
    }

    public void Dispose() => silos.ForEach(silo => silo.Dispose());
}
