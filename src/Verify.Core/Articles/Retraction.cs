namespace Verify.Core.Articles;

/// <summary>The outlet took the whole article back.</summary>
public sealed record Retraction(DateTimeOffset At, string Note);
