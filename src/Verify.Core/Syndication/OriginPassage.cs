using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Syndication;

/// <summary>A passage with what is needed to tell whose report it is.</summary>
/// <param name="Agencies">The wire agencies that the article credits, or the outlet itself where it is one.</param>
/// <param name="Body">The signature of the whole article, where known.</param>
public sealed record OriginPassage(
    PassageKey Key,
    string Outlet,
    DateTimeOffset PublishedAt,
    SentenceAnalysis Analysis,
    IReadOnlyCollection<string> Agencies,
    MinHashSignature? Body)
{
    public ArticleId Article => Key.Article;
}
