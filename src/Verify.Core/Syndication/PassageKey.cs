using System.Globalization;
using Verify.Core.Articles;

namespace Verify.Core.Syndication;

/// <summary>Names one passage: its article, revision and place in the revision.</summary>
public readonly record struct PassageKey(ArticleId Article, int Revision, int Index) : IComparable<PassageKey>
{
    public int CompareTo(PassageKey other)
    {
        var byArticle = string.CompareOrdinal(Article.Value, other.Article.Value);
        return byArticle != 0 ? byArticle
            : Revision != other.Revision ? Revision.CompareTo(other.Revision)
            : Index.CompareTo(other.Index);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Article}/{Revision}/{Index}");
}
