using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Application.Articles;

/// <summary>Another article that carries passages of an article.</summary>
/// <param name="Other">The other article.</param>
/// <param name="IsEarlier">The other was published first: it is what was reprinted.</param>
/// <param name="Origins">The numbers of the reports that both carry, ascending.</param>
/// <param name="Merges">Which passages are one text, and why.</param>
public sealed record ArticleCopy(
    ArticleState Other, bool IsEarlier, IReadOnlyList<int> Origins, IReadOnlyList<OriginMerge> Merges);
