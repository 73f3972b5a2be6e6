using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>An article as lists show it.</summary>
/// <param name="Revision">The number of the latest revision.</param>
public sealed record ArticleSummary(
    ArticleId Id,
    long Version,
    string? Url,
    string Outlet,
    string? OutletName,
    string Title,
    DateTimeOffset PublishedAt,
    string Language,
    ArticleKind Kind,
    int Revision,
    bool IsRetracted)
{
    public static ArticleSummary Of(ArticleState state)
    {
        var latest = state.Latest;
        return new(
            state.Id,
            state.Version,
            latest.Url,
            latest.Outlet,
            latest.OutletName,
            latest.Title,
            latest.PublishedAt,
            latest.Language,
            latest.Kind,
            latest.Number,
            state.Retraction is not null);
    }
}
