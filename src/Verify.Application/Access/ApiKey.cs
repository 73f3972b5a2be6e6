namespace Verify.Application.Access;

/// <summary>A key to the HTTP API as it is kept: the secret itself is not.</summary>
/// <param name="Name">Whose it is: the actor of what is done with it.</param>
/// <param name="SecretHash">SHA-256 of the secret, in hexadecimal.</param>
/// <param name="ExpiresAt">Null for a key that does not expire.</param>
public sealed record ApiKey(
    string Id,
    string Name,
    ApiScope Scopes,
    string SecretHash,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt)
{
    public bool IsValid(DateTimeOffset now) => RevokedAt is null && !(ExpiresAt <= now);
}
