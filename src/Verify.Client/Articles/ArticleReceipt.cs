namespace Verify.Client.Articles;

/// <summary>What became of an article that was taken in.</summary>
/// <param name="Revision">The number of the text that stands.</param>
/// <param name="Changed">False when this very text was known.</param>
/// <param name="Warnings">What was mended or doubtful.</param>
public sealed record ArticleReceipt(string Id, long Version, int Revision, bool Changed, IReadOnlyList<string> Warnings);
