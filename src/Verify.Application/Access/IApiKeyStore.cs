namespace Verify.Application.Access;

/// <summary>The keys to the HTTP API.</summary>
public interface IApiKeyStore
{
    /// <param name="actor">Who made it, for the audit log.</param>
    ValueTask AddAsync(ApiKey key, string actor, CancellationToken cancellation);

    /// <summary>All keys, oldest first, revoked and expired ones too.</summary>
    ValueTask<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation);

    /// <returns>False for an unknown key; a revoked one stays as it is.</returns>
    ValueTask<bool> RevokeAsync(string id, DateTimeOffset at, string actor, CancellationToken cancellation);

    ValueTask MarkUsedAsync(string id, DateTimeOffset at, CancellationToken cancellation);
}
