using Verify.Application.Access;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IApiKeyStore"/> does.</summary>
public abstract class ApiKeyStoreConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task Keys_are_read_back_oldest_first_after_reopening()
    {
        var late = Make("b", Noon) with { ExpiresAt = Noon.AddDays(90), RevokedAt = Noon.AddDays(2), LastUsedAt = Noon.AddDays(1) };
        var early = Make("z", Noon.AddDays(-1)) with { Scopes = ApiScope.Ingest | ApiScope.Review };
        await Store.Keys.AddAsync(late, "anna", None);
        await Store.Keys.AddAsync(early, "anna", None);
        await ReopenAsync();

        Assert.Equal([early, late], await Store.Keys.ListAsync(None));
    }

    [Fact]
    public async Task A_key_is_revoked_once_and_stays_as_it_was_revoked()
    {
        await Store.Keys.AddAsync(Make("a", Noon), "anna", None);

        Assert.True(await Store.Keys.RevokeAsync("a", Noon.AddHours(1), "ben", None));
        Assert.True(await Store.Keys.RevokeAsync("a", Noon.AddHours(2), "ben", None));
        Assert.False(await Store.Keys.RevokeAsync("b", Noon, "ben", None));

        Assert.Equal(Noon.AddHours(1), Assert.Single(await Store.Keys.ListAsync(None)).RevokedAt);
        var revocations = (await Store.Audit.ListAsync(null, 10, None)).Items.Where(entry => entry.Action == "key-revoked");
        Assert.Equal(("ben", "a"), Assert.Single(revocations.Select(entry => (entry.Actor, entry.Subject))));
    }

    [Fact]
    public async Task The_last_use_of_a_key_is_kept()
    {
        await Store.Keys.AddAsync(Make("a", Noon), "anna", None);
        await Store.Keys.AddAsync(Make("b", Noon), "anna", None);

        await Store.Keys.MarkUsedAsync("a", Noon.AddMinutes(1), None);
        await Store.Keys.MarkUsedAsync("a", Noon.AddMinutes(2), None);

        Assert.Equal([Noon.AddMinutes(2), null], (await Store.Keys.ListAsync(None)).Select(key => key.LastUsedAt));
    }

    [Fact]
    public async Task Nothing_of_a_key_that_cannot_be_kept_is_in_the_audit_log()
    {
        await Store.Keys.AddAsync(Make("a", Noon), "anna", None);

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Keys.AddAsync(Make("a", Noon), "ben", None).AsTask());

        Assert.Equal("anna", Assert.Single((await Store.Audit.ListAsync(null, 10, None)).Items).Actor);
    }

    private static ApiKey Make(string id, DateTimeOffset created) =>
        new(id, "desk of " + id, ApiScope.All, "00ff" + id, created, null, null, null);
}
