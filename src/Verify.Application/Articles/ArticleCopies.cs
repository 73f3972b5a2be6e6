namespace Verify.Application.Articles;

/// <summary>What of an article others carry too.</summary>
/// <param name="Origins">The number of the copied report, from 1, by the index of the article's passage.</param>
/// <param name="Articles">In order of publication.</param>
public sealed record ArticleCopies(IReadOnlyDictionary<int, int> Origins, IReadOnlyList<ArticleCopy> Articles)
{
    public static ArticleCopies None { get; } = new(new Dictionary<int, int>(), []);
}
