using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Postgres;

/// <summary>A test that needs a PostgreSQL server of its own; skipped, with the reason, where PostgreSQL is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null)
        {
            Skip = PostgresServer.Missing;
        }
    }
}
