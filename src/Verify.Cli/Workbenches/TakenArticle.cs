using Verify.Core.Articles;

namespace Verify.Cli.Workbenches;

/// <summary>An article that was taken in.</summary>
/// <param name="Revision">The number of the text that stands.</param>
internal sealed record TakenArticle(ArticleId Id, int Revision);
