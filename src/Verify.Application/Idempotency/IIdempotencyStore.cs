namespace Verify.Application.Idempotency;

/// <summary>Remembers for a while what requests with a key were answered, so that a retry gets the same answer.</summary>
public interface IIdempotencyStore
{
    /// <summary>Claims a key for a request, or tells what became of the one that has it.</summary>
    /// <param name="key">Of the caller and the request, as the caller named it.</param>
    /// <param name="fingerprint">Equal only for equal requests.</param>
    ValueTask<IdempotencyClaim> BeginAsync(string key, string fingerprint, CancellationToken cancellation);

    /// <summary>Keeps the answer of a request that was begun.</summary>
    ValueTask CompleteAsync(string key, StoredAnswer answer, CancellationToken cancellation);

    /// <summary>Frees the key of a request that came to nothing, so that it can be tried again.</summary>
    ValueTask AbandonAsync(string key, CancellationToken cancellation);
}
