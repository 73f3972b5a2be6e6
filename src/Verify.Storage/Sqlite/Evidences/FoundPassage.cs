using Verify.Core.Articles;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>A passage to be answered, before its text is read.</summary>
internal readonly record struct FoundPassage(long ArticleKey, ArticleId Article, int Revision, int Index, double Score);
