using Verify.Storage;
using Verify.Storage.Postgres;
using Verify.Testing.Postgres;

namespace Verify.Api.Tests;

/// <summary>A database of its own for each service, on one server that ends with the test run.</summary>
internal static class TestStore
{
    private static readonly Lazy<Task<PostgresServer>> Server = new(StartAsync);

    public static async ValueTask<IStore> OpenAsync(string folder)
    {
        var server = await Server.Value;
        return await PostgresStore.OpenAsync(await server.CreateDatabaseAsync(), StoreClock.Instance, CancellationToken.None);
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return server;
    }
}
