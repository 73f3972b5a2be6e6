using Verify.Core.Articles;

namespace Verify.Storage.Postgres.Articles;

/// <summary>What of a revision's row is needed to read its passages.</summary>
/// <param name="Article">The article's key.</param>
internal sealed record StoredRevision(long Article, ArticleId Id, int Number, DateTimeOffset SpokenAt, string Text);
