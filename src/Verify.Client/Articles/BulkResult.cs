using Verify.Client.Problems;

namespace Verify.Client.Articles;

/// <summary>What became of one line of a bulk upload.</summary>
/// <param name="Index">Its 0-based place among the lines that are not blank.</param>
/// <param name="Status">The HTTP status that it would have had alone.</param>
/// <param name="Article">Null when it was refused.</param>
/// <param name="Problem">Null when it was accepted.</param>
public sealed record BulkResult(int Index, int Status, ArticleReceipt? Article, Problem? Problem);
