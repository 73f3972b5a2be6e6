using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Storage.Sqlite;

namespace Verify.Cli;

/// <summary>The host that a command works with, over a store that is kept or one that is thrown away.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly SqliteStore store;
    private readonly ClaimAppraiser appraiser;
    private readonly string? scratch;

    private Workbench(SqliteStore store, string? scratch, Terminal terminal, string model)
    {
        this.store = store;
        this.scratch = scratch;
        appraiser = new ClaimAppraiser(store.Evidence, StanceModels.Create(model), new PassageAnalyses(), ClaimReader.Read);
        Host = new LocalHost(
            store.Claims,
            store.Articles,
            store.Evidence,
            store.Changes,
            appraiser,
            new MailboxOptions(),
            terminal.Clock,
            (claim, fault) => terminal.Error.WriteLine($"claim '{claim}' could not be weighed again: {fault}"));
    }

    public LocalHost Host { get; }

    /// <summary>Whether the store outlives the command.</summary>
    public bool IsKept => scratch is null;

    public ClaimReplay Replay => new(store.Claims, store.Articles, store.Evidence, appraiser);

    /// <summary>Opens the store, making it where there is none.</summary>
    /// <param name="file">Null for a store that is deleted afterwards.</param>
    /// <param name="model">Of <see cref="StanceModels"/>; commands that judge nothing take the one that is quickest to load.</param>
    public static Workbench Open(FileInfo? file, Terminal terminal, string model = StanceModels.Structural)
    {
        var scratch = file is null ? Directory.CreateTempSubdirectory("verify-").FullName : null;
        var options = new SqliteStoreOptions
        {
            Path = file?.FullName ?? Path.Combine(scratch!, "store.db"),
            SurvivesPowerLoss = file is not null,
        };
        return new(SqliteStore.Open(options, terminal.Clock), scratch, terminal, model);
    }

    /// <exception cref="UsageException">There is no such store.</exception>
    public static Workbench OpenExisting(FileInfo file, Terminal terminal, string model = StanceModels.Structural) => file.Exists
        ? Open(file, terminal, model)
        : throw new UsageException($"There is no store '{file}'; 'verify ingest --store {file}' makes one.");

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
