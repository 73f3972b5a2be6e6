using System.Diagnostics.CodeAnalysis;
using Verify.Core.Articles;

namespace Verify.Api.Articles;

/// <summary>Ids of articles in addresses.</summary>
internal static class ArticleIds
{
    public const string Rule = "The id must be 1 to 200 characters without control characters.";

    public static string Address(ArticleId id) => $"/v1/articles/{Uri.EscapeDataString(id.Value)}";

    /// <remarks>An address keeps a slash escaped when all else is read, since it would part the path.</remarks>
    public static bool TryRead(string text, [NotNullWhen(true)] out ArticleId id)
    {
        var isId = !string.IsNullOrWhiteSpace(text) && text.Length <= 200 && !text.Any(char.IsControl);
        id = isId ? new ArticleId(text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)) : default;
        return isId;
    }
}
