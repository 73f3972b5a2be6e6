namespace Verify.Cli.Tests;

public sealed class KeyCommandTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public async Task A_key_is_shown_once_listed_without_its_token_and_revoked()
    {
        Assert.Equal(0, await session.Run("key", "create", "--store", session.Store, "--name", "ann", "--scopes", "ingest,claims:read", "--expires", "90d"));
        var token = session.Out.Trim();
        Assert.Equal(0, await session.Run("key", "list", "--store", session.Store));
        var id = session.Out.Split("  ")[0];

        Assert.StartsWith("vk_", token, StringComparison.Ordinal);
        Assert.DoesNotContain(token, session.Out, StringComparison.Ordinal);
        Assert.EndsWith("  valid  ann  claims:read,ingest  expires 2026-10-30  last used never", session.Out.TrimEnd(), StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("key", "revoke", id, "--store", session.Store));
        await session.Run("key", "list", "--store", session.Store);
        Assert.Contains("  revoked  ann", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_expires_when_it_was_said_to()
    {
        await session.Run("key", "create", "--store", session.Store, "--scopes", "admin", "--expires", "1d");
        session.Clock.Advance(TimeSpan.FromDays(2));
        await session.Run("key", "list", "--store", session.Store);

        Assert.Contains("  expired  operator  admin", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql://db.example/verify", "A store is the path of a file or postgres://")]
    [InlineData("postgres://db.example", "a host and a database")]
    [InlineData("postgres://127.0.0.1:1/verify?timeout=2", "cannot be reached")]
    public async Task A_store_that_cannot_be_had_is_named_as_such(string store, string why)
    {
        Assert.NotEqual(0, await session.Run("key", "list", "--store", store));
        Assert.Contains(why, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_must_be_a_key_to_revoke()
    {
        Assert.Equal(1, await session.Run("key", "revoke", "k-none", "--store", session.Store));
        Assert.StartsWith("verify: There is no key 'k-none'.", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--scopes", "everything")]
    [InlineData("--scopes", "admin", "--expires", "soon")]
    [InlineData("--scopes", "admin", "--expires", "0d")]
    [InlineData("--expires", "90d")]
    public async Task Wrong_usage_is_2_and_makes_no_key(params string[] args)
    {
        Assert.Equal(2, await session.Run(["key", "create", "--store", session.Store, .. args]));
        Assert.False(File.Exists(session.Store));
    }

    public void Dispose() => session.Dispose();
}
