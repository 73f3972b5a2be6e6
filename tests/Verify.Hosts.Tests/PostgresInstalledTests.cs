using Verify.Testing.Postgres;

namespace Verify.Hosts.Tests;

/// <summary>Says so where the suites over PostgreSQL were left out of the build.</summary>
public sealed class PostgresInstalledTests
{
#if POSTGRES
    [Fact]
    public void The_suites_over_PostgreSQL_have_a_server_to_run_on() => Assert.NotNull(PostgresServer.Programs);
#else
    [Fact(Skip = PostgresServer.Missing + ": the suites over PostgreSQL were left out")]
    public void The_suites_over_PostgreSQL_have_a_server_to_run_on() => Assert.Fail();
#endif
}
