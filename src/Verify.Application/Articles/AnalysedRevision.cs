using Verify.Core.Syndication;

namespace Verify.Application.Articles;

/// <summary>A revision made ready to be stored and searched.</summary>
/// <param name="Signature">Of the body; null when it has no words. Articles whose signatures share an LSH band may be copies.</param>
public sealed record AnalysedRevision(ArticleText Text, IReadOnlyList<IndexedPassage> Passages, MinHashSignature? Signature);
