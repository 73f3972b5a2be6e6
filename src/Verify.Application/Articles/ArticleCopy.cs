using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Application.Articles;

/// <summary>Another article that carries passages of an article.</summary>
/// <param name="Other">The other article.</param>
/// <param name="IsEarlier">The other was published first: it is what was reprinted.</param>
/// <param name="Merges">Which passages are one text, and why.</param>
/// <param name="OnlyHere">Sentences of the article that the other leaves out or words otherwise.</param>
/// <param name="OnlyThere">Sentences of the other that the article has not.</param>
public sealed record ArticleCopy(
    ArticleState Other,
    bool IsEarlier,
    IReadOnlyList<OriginMerge> Merges,
    IReadOnlyList<string> OnlyHere,
    IReadOnlyList<string> OnlyThere);
