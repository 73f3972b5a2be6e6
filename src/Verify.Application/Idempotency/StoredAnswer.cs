namespace Verify.Application.Idempotency;

/// <summary>An answer as it was given.</summary>
public sealed record StoredAnswer(int Status, string? ContentType, string? Location, byte[] Body);
