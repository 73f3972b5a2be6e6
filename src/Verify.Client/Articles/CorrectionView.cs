namespace Verify.Client.Articles;

/// <summary>A correction that came without a new text.</summary>
/// <param name="Passages">The passages that no longer stand; empty for all.</param>
public sealed record CorrectionView(int Revision, DateTimeOffset At, string Note, IReadOnlyList<int> Passages);
