using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Storage.Sqlite;

namespace Verify.Cli;

/// <summary>The host that a command works with, over a store of its own or one that is kept.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly SqliteStore store;
    private readonly string? scratch;

    private Workbench(SqliteStore store, string? scratch)
    {
        this.store = store;
        this.scratch = scratch;
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        Host = new LocalHost(
            store.Claims,
            store.Articles,
            store.Evidence,
            store.Changes,
            appraiser,
            new MailboxOptions(),
            TimeProvider.System,
            (claim, fault) => Console.Error.WriteLine($"{claim}: {fault}"));
    }

    public LocalHost Host { get; }

    /// <param name="path">The store's file; null for one that is deleted afterwards.</param>
    public static Workbench Open(string? path)
    {
        var scratch = path is null ? Directory.CreateTempSubdirectory("verify-").FullName : null;
        var options = new SqliteStoreOptions
        {
            Path = path ?? Path.Combine(scratch!, "store.db"),
            SurvivesPowerLoss = path is not null,
        };
        return new(SqliteStore.Open(options, TimeProvider.System), scratch);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await store.DisposeAsync();
        if (scratch is not null)
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
