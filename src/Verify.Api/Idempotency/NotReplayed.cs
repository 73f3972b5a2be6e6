namespace Verify.Api.Idempotency;

/// <summary>On an endpoint whose answer holds a secret: it is not kept, and a retry is refused instead of answered again.</summary>
internal sealed class NotReplayed
{
    public static NotReplayed Instance { get; } = new();
}
