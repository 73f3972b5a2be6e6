using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Storage.Postgres;
using Verify.Storage.Sqlite;

namespace Verify.Hosts.Tests.Conformance;

/// <summary>Opens the one-process host over either store.</summary>
public static class LocalHosts
{
    public static OpenHost OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("verify-host-");
        var store = SqliteStore.Open(
            new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "store.db"), SurvivesPowerLoss = false }, TimeProvider.System);
        return Open(store.Claims, store.Articles, store.Evidence, store.Changes, async () =>
        {
            await store.DisposeAsync();
            folder.Delete(recursive: true);
        });
    }

    public static async Task<OpenHost> OnPostgresAsync(string database)
    {
        var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        return Open(store.Claims, store.Articles, store.Evidence, store.Changes, () => store.DisposeAsync().AsTask());
    }

    private static OpenHost Open(
        IClaimStore claims, IArticleStore articles, IEvidenceIndex index, IChangeFeed feed, Func<Task> closeStore)
    {
        var host = new LocalHost(
            claims,
            articles,
            index,
            feed,
            new ClaimAppraiser(index, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read),
            new MailboxOptions(),
            TimeProvider.System,
            (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
        return new OpenHost(host.Claims, host.Articles, () => host.CatchUpAsync(default).AsTask(), async () =>
        {
            await host.DisposeAsync();
            await closeStore();
        });
    }
}
