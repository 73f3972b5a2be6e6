namespace Verify.Web.Articles;

/// <summary>What of an article others carry too.</summary>
/// <param name="Origins">The number of the copied report, from 1, by passage index.</param>
/// <param name="Articles">By time of publication.</param>
public sealed record CopiedPassages(IReadOnlyDictionary<int, int> Origins, IReadOnlyList<Copy> Articles)
{
    public static CopiedPassages None { get; } = new(new Dictionary<int, int>(), []);
}
