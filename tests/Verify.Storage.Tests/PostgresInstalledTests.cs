using Verify.Testing.Postgres;

namespace Verify.Storage.Tests;

/// <summary>Says so where the suites of the PostgreSQL store were left out of the build.</summary>
public sealed class PostgresInstalledTests
{
#if POSTGRES
    [Fact]
    public void The_suites_of_the_PostgreSQL_store_have_a_server_to_run_on() => Assert.NotNull(PostgresServer.Programs);
#else
    [Fact(Skip = PostgresServer.Missing + ": the suites of the PostgreSQL store were left out")]
    public void The_suites_of_the_PostgreSQL_store_have_a_server_to_run_on() => Assert.Fail();
#endif
}
