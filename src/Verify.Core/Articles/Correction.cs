namespace Verify.Core.Articles;

/// <summary>A correction that came without a new text.</summary>
/// <param name="Note">What the outlet says is wrong.</param>
/// <param name="Passages">The passages of the revision that no longer stand; empty for all.</param>
public sealed record Correction(int Revision, DateTimeOffset At, string Note, IReadOnlyList<int> Passages);
