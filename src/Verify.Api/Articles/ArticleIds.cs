using Verify.Core.Articles;

namespace Verify.Api.Articles;

/// <summary>Ids of articles in addresses.</summary>
internal static class ArticleIds
{
    public static string Address(ArticleId id) => $"/v1/articles/{Uri.EscapeDataString(id.Value)}";

    public static bool TryRead(string text, out ArticleId id)
    {
        id = RouteId.TryRead(text, out var value) ? new ArticleId(value) : default;
        return value is not null;
    }
}
