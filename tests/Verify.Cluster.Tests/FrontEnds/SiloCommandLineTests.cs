using Microsoft.Extensions.Options;
using Verify.Silo;

namespace Verify.Cluster.Tests.FrontEnds;

public sealed class SiloCommandLineTests
{
    [Theory]
    [InlineData("--urls http://127.0.0.1:0", "Whole")]
    [InlineData("--silo-only --urls http://127.0.0.1:0", "SiloOnly")]
    [InlineData("--urls http://127.0.0.1:0 --gateway", "Gateway")]
    public void A_role_is_named_among_settings_and_is_none_itself(string line, string role)
    {
        var read = SiloCommandLine.Read(line.Split(' '));

        Assert.Equal(role, read.Role.ToString());
        Assert.Equal(["--urls", "http://127.0.0.1:0"], read.Settings);
    }

    [Fact]
    public void Two_roles_at_once_are_refused()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => SiloCommandLine.Read(["--gateway", "--silo-only"]));

        Assert.Contains("exclude each other", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_needs_the_database_asks_for_it() =>
        Assert.Contains("Cluster__ConnectionString", Assert.Throws<OptionsValidationException>(() => OneOffSettings.Read([])).Message, StringComparison.Ordinal);
}
