using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>A passage to be answered, before its text is read.</summary>
internal readonly record struct FoundPassage(long ArticleKey, ArticleId Article, int Revision, int Index, double Score)
{
    public PassageKey Key => new(Article, Revision, Index);
}
