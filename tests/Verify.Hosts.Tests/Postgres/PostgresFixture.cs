using Verify.Testing.Postgres;

namespace Verify.Hosts.Tests.Postgres;

/// <summary>One PostgreSQL server for all tests that need one.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    public const string Collection = "PostgreSQL";

    private PostgresServer? server;

    public async Task InitializeAsync() => server = await PostgresServer.StartAsync();

    public async Task DisposeAsync() => await server!.DisposeAsync();

    public Task<string> CreateDatabaseAsync() => server!.CreateDatabaseAsync();

    [CollectionDefinition(Collection)]
    public sealed class Tests : ICollectionFixture<PostgresFixture>;
}
