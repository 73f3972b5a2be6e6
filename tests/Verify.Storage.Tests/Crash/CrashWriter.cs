using System.Globalization;
using Verify.Storage.Sqlite;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Crash;

/// <summary>The program that is killed: it writes articles and claims side by side and prints each id once it is acknowledged.</summary>
internal static class CrashWriter
{
    public const string Command = "crash-writer";

    private const int Writers = 6;

    public static async Task RunAsync(string path, string round)
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(store, $"{round}-{writer}"))));
    }

    private static async Task WriteAsync(SqliteStore store, string prefix)
    {
        for (var number = 0; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");
            var article = SampleArticles.New(id, $"Veltmar {id} closed the harbour.", "Pilots left.", $"Event {number} followed.");
            await store.Articles.AppendAsync([article], CancellationToken.None);
            Console.WriteLine("article " + id);
            var claim = SampleClaims.New(id, $"Veltmar {id} closed the harbour");
            await store.Claims.AppendAsync(claim, CancellationToken.None);
            Console.WriteLine("claim " + id);
            await store.Claims.AppendAsync(SampleClaims.Withdrawal(claim), CancellationToken.None);
            Console.WriteLine("withdrawal " + id);
        }
    }
}
