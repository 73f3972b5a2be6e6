using Verify.Core.Syndication;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>A passage to be answered, before its text is read.</summary>
internal readonly record struct FoundPassage(long ArticleKey, PassageKey Key, double Score);
