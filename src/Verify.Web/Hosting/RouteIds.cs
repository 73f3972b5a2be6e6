using System.Diagnostics.CodeAnalysis;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Web.Hosting;

/// <summary>Reads ids from addresses and forms.</summary>
internal static class RouteIds
{
    public static bool TryReadClaim(string? text, [NotNullWhen(true)] out ClaimId? id)
    {
        id = IsId(text) ? new ClaimId(text) : null;
        return id is not null;
    }

    public static bool TryReadArticle(string? text, [NotNullWhen(true)] out ArticleId? id)
    {
        id = IsId(text) ? new ArticleId(text) : null;
        return id is not null;
    }

    private static bool IsId([NotNullWhen(true)] string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= 200 && !text.Any(char.IsControl);
}
