using Verify.Cluster.Tests.Postgres;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>The tests that run a cluster over PostgreSQL, one after the other, on one server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresFixture>
{
    public const string Name = "Cluster over PostgreSQL";
}
