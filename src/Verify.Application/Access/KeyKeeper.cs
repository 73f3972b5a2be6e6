using Verify.Application.Outcomes;

namespace Verify.Application.Access;

/// <summary>Makes and revokes keys by the rules that hold for every front end of a running server.</summary>
public sealed class KeyKeeper(IApiKeyStore store, KeyRing ring, TimeProvider clock)
{
    public const int MaximumNameLength = 100;

    public const int MaximumDays = 3_650;

    /// <param name="name">Whose key it is: the actor of what is done with it.</param>
    /// <param name="scopes">Null or none where what was asked for is not known.</param>
    /// <param name="expiresInDays">1 to 3,650; null for a key that does not expire.</param>
    public async ValueTask<Outcome<FreshKey>> CreateAsync(
        string? name, ApiScope? scopes, int? expiresInDays, string actor, CancellationToken cancellation)
    {
        FieldError?[] faults =
        [
            string.IsNullOrWhiteSpace(name) || name.Length > MaximumNameLength || name.Any(char.IsControl)
                ? new FieldError("name", "The name must say whose key it is in 1 to 100 characters.") : null,
            scopes is null or ApiScope.None ? new FieldError("scopes", $"The scopes must be some of {ApiScopes.Known}.") : null,
            expiresInDays is < 1 or > MaximumDays ? new FieldError("expiresInDays", "A key expires in 1 to 3,650 days.") : null,
        ];
        if (faults.OfType<FieldError>().ToArray() is { Length: > 0 } found)
        {
            return new Outcome<FreshKey>.Refused(Refusal.Invalid(found));
        }

        var (key, token) = ApiKeyIssuer.Issue(
            name!.Trim(), scopes!.Value, expiresInDays is { } days ? TimeSpan.FromDays(days) : null, clock.GetUtcNow());
        await store.AddAsync(key, actor, cancellation).ConfigureAwait(false);
        ring.Refresh();
        return new Outcome<FreshKey>.Accepted(new FreshKey(key, token), Changed: true, []);
    }

    /// <summary>All keys, oldest first, revoked and expired ones too.</summary>
    public ValueTask<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    /// <returns>False for an unknown key; a revoked one stays as it is.</returns>
    public async ValueTask<bool> RevokeAsync(string id, string actor, CancellationToken cancellation)
    {
        var isKnown = await store.RevokeAsync(id, clock.GetUtcNow(), actor, cancellation).ConfigureAwait(false);
        ring.Refresh();
        return isKnown;
    }
}
