using Verify.Core.Articles;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>What of a revision's row is needed to read its passages.</summary>
internal sealed record StoredRevision(long Key, ArticleId Article, int Number, DateTimeOffset SpokenAt, string Text);
