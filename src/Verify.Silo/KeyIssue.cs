using Verify.Application.Access;
using Verify.Cluster;
using Verify.Storage;
using Verify.Storage.Postgres;

namespace Verify.Silo;

/// <summary>
/// Makes a key with all scopes, shows it this once and ends (<c>--issue-key NAME</c>): where no other program of Verify
/// reaches the database, and without a key nothing listens beyond loopback.
/// </summary>
internal static class KeyIssue
{
    public static async Task RunAsync(string name, ClusterSettings settings)
    {
        await using var store = await PostgresStore.OpenAsync(settings.ConnectionString, StoreClock.Instance, CancellationToken.None);
        var (key, token) = ApiKeyIssuer.Issue(name, ApiScope.All, expires: null, StoreClock.Instance.GetUtcNow());
        await store.Keys.AddAsync(key, Environment.UserName, CancellationToken.None);
        Console.WriteLine(token);
    }
}
