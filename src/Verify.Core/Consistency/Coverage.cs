namespace Verify.Core.Consistency;

/// <summary>How widely the event was reported, and who carries nothing on the claim.</summary>
/// <param name="ArticlesConsidered">Articles about the event, those with evidence among them.</param>
/// <param name="SilentOutlets">Outlets with such an article but no passage for or against, in ordinal order.</param>
public sealed record Coverage(int ArticlesConsidered, IReadOnlyList<string> SilentOutlets);
