namespace Verify.Core.Syndication;

/// <summary>Passages that are copies of one another, and whose text they are.</summary>
/// <param name="Members">Indices of passages in order of publication.</param>
/// <param name="Owner">The article that the text belongs to; null for a wire text.</param>
/// <param name="Agencies">The agencies it is credited to; empty for an article's own text.</param>
internal sealed record CopiedText(int[] Members, string? Owner, IReadOnlyList<string> Agencies)
{
    /// <summary>
    /// A text found in more than one article is a wire text if any of them credits an agency (those that all crediting ones
    /// name, if there are such); otherwise, and in any text found once, it belongs to the article that printed it first.
    /// </summary>
    public static CopiedText Of(int[] members, IReadOnlyList<OriginPassage> passages)
    {
        var articles = members.Select(member => passages[member].Article).Distinct().Count();
        var credits = members.Select(member => passages[member].Agencies).Where(credited => credited.Count > 0).ToArray();
        if (articles == 1 || credits.Length == 0)
        {
            return new CopiedText(members, passages[members[0]].Article.Value, []);
        }

        var common = credits.Skip(1).Aggregate(
            credits[0].AsEnumerable(), (named, next) => named.Intersect(next, StringComparer.OrdinalIgnoreCase)).ToArray();
        var agencies = common.Length > 0 ? common : [.. credits.SelectMany(named => named)];
        return new CopiedText(members, null, [.. agencies.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]);
    }
}
