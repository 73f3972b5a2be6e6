using System.Globalization;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>What the button says that somebody pressed beside a sentence: "Accepted 1 14 harbour-news".</summary>
internal static class EvidenceChoice
{
    public static string Write(EvidenceVerdict verdict, PassageKey passage) => string.Create(
        CultureInfo.InvariantCulture, $"{verdict} {passage.Revision} {passage.Index} {passage.Article}");

    public static bool TryRead(string text, out EvidenceVerdict verdict, out PassageKey passage)
    {
        (verdict, passage) = (default, default);
        var parts = text.Split(' ', 4);
        if (parts.Length < 4
            || !Enum.TryParse(parts[0], out verdict) || !Enum.IsDefined(verdict)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !RouteIds.TryReadArticle(parts[3], out var article))
        {
            return false;
        }

        passage = new PassageKey(article.Value, revision, index);
        return true;
    }
}
