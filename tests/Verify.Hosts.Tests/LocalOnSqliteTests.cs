using Verify.Hosts.Tests.Conformance;

namespace Verify.Hosts.Tests;

public sealed class LocalOnSqliteTests : HostConformance
{
    protected override Task<OpenHost> OpenAsync() => Task.FromResult(LocalHosts.OnSqlite());
}
