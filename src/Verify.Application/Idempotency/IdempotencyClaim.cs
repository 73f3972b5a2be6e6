namespace Verify.Application.Idempotency;

/// <summary>What a key stands for: a closed set.</summary>
public abstract record IdempotencyClaim
{
    /// <summary>How long answers are kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>After this long a request without an answer is taken for cut short, and its key can be claimed again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private IdempotencyClaim()
    {
    }

    /// <summary>Nobody had the key; it is the caller's now.</summary>
    public sealed record Granted : IdempotencyClaim;

    /// <summary>The same request is being carried out at this moment.</summary>
    public sealed record InProgress : IdempotencyClaim;

    /// <summary>Another request had the key.</summary>
    public sealed record Mismatch : IdempotencyClaim;

    /// <summary>The same request was answered before.</summary>
    public sealed record Answered(StoredAnswer Answer) : IdempotencyClaim;
}
