using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Postgres;

/// <summary>One PostgreSQL server for the tests of a class.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? server;

    public async Task InitializeAsync() => server = PostgresServer.Programs is null ? null : await PostgresServer.StartAsync();

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    public Task<string> CreateDatabaseAsync() => server!.CreateDatabaseAsync();
}
