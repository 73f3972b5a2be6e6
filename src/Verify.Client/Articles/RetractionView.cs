namespace Verify.Client.Articles;

/// <summary>The outlet took the article back.</summary>
public sealed record RetractionView(DateTimeOffset At, string Note);
