using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Storage.Sqlite;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Crash;

/// <summary>Kills a writing process without warning, again and again on one store, and looks for what it had acknowledged.</summary>
internal sealed class CrashProof(string path, int seed)
{
    private readonly Random random = new(seed);
    private readonly List<string> acknowledged = [];

    /// <summary>How many writes were acknowledged so far.</summary>
    public int Acknowledged => acknowledged.Count;

    /// <summary>Lets a writer run for a moment, kills it, and checks the store.</summary>
    /// <exception cref="InvalidOperationException">Something acknowledged is missing, or the database is damaged.</exception>
    public async Task KillOnceAsync(int round)
    {
        acknowledged.AddRange(await WriteAndKillAsync(round));
        await using (var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, TimeProvider.System))
        {
            foreach (var line in acknowledged)
            {
                await CheckAsync(store, line);
            }
        }

        CheckIntegrity();
    }

    private async Task<IReadOnlyList<string>> WriteAndKillAsync(int round)
    {
        using var process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
            ["exec", typeof(CrashProof).Assembly.Location, CrashWriter.Command, path, $"round{round}"])
        {
            RedirectStandardOutput = true,
        })!;
        var lines = new List<string>();
        var first = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The writer ended before its first write.");
        lines.Add(first);
        var killing = KillLaterAsync(process, TimeSpan.FromMilliseconds(random.Next(20, 400)));
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        await killing;
        return lines;
    }

    private static async Task KillLaterAsync(Process process, TimeSpan delay)
    {
        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task CheckAsync(SqliteStore store, string line)
    {
        var (kind, id) = (line.Split(' ')[0], line.Split(' ')[1]);
        var isThere = kind switch
        {
            "article" => (await store.Articles.LoadAsync(new ArticleId(id), default)).Count == 1
                && (await store.Articles.ReadPassagesAsync(new ArticleId(id), 1, default)).Count == 3,
            "claim" => (await store.Claims.LoadAsync(new ClaimId(id), null, default)).Count >= 1,
            "withdrawal" => (await store.Claims.LoadAsync(new ClaimId(id), null, default)).Count == 2,
            _ => throw new InvalidOperationException($"The writer printed '{line}'."),
        };
        if (!isThere)
        {
            throw new InvalidOperationException($"Acknowledged and lost: {line}");
        }
    }

    private void CheckIntegrity()
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (var index in new[] { "claim_words", "article_titles" })
        {
            command.CommandText = $"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)";
            command.ExecuteNonQuery();
        }

        command.CommandText = """
            SELECT group_concat(problem) FROM (
                SELECT integrity_check AS problem FROM pragma_integrity_check WHERE integrity_check <> 'ok'
                UNION ALL SELECT 'dangling reference in ' || "table" FROM pragma_foreign_key_check
                UNION ALL SELECT 'frequencies' WHERE (SELECT value FROM totals) <> (SELECT count(*) FROM article_index)
                UNION ALL SELECT 'changes' WHERE (SELECT count(*) FROM changes)
                    <> (SELECT count(*) FROM claim_events) + (SELECT count(*) FROM article_events))
            """;
        if (command.ExecuteScalar() is string problems)
        {
            throw new InvalidOperationException($"The database is damaged: {problems}");
        }
    }
}
