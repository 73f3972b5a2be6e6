using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>A revision made ready to be stored and searched.</summary>
/// <param name="Signature">The MinHash signature of the body.</param>
/// <param name="Bands">The LSH bands of the signature: articles that share one may be copies.</param>
public sealed record AnalysedRevision(
    ArticleText Text,
    IReadOnlyList<IndexedPassage> Passages,
    IReadOnlyList<uint> Signature,
    IReadOnlyList<ulong> Bands);
