using System.Collections.Frozen;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Whether a passage tells the claim's event of another place: "arrived in Norland" where the claim says "in Estavia".</summary>
internal static class PlaceCheck
{
    private static readonly FrozenSet<string> Locative =
        new[] { "in", "at", "into", "to", "near", "inside" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit of the place that the passage gives otherwise, and the name it gives; null where the two places can both be right.</summary>
    /// <remarks>
    /// A town may lie in the region that a claim names, so only two countries, or two names that differ before one common noun ("the White Sea",
    /// "the Red Sea"), exclude one another; and only where the passage's clause names a single place.
    /// </remarks>
    public static (int Unit, NameMention Other)? Compare(Alignment alignment)
    {
        var units = alignment.Claim.Units;
        for (var u = 0; u < units.Count; u++)
        {
            if (units[u] is { Kind: UnitKind.Name, Name: { } claimed } && alignment.Matches[u].Kind == MatchKind.None
                && IsLocated(alignment.Claim.Reading, units[u].Tokens.Start)
                && OnlyPlace(alignment) is { } other && Exclude(claimed, other))
            {
                return (u, other);
            }
        }

        return null;
    }

    /// <summary>The one place of the predicate's clause that a preposition of place governs; null where there is none or several.</summary>
    private static NameMention? OnlyPlace(Alignment alignment)
    {
        var reading = alignment.Passage.Reading;
        var reach = reading.ReachOf(alignment.PredicateToken);
        var places = reading.Analysis.Names
            .Where(n => ContentUnits.RangeOf(reading.Analysis.Tokens, n.Span).Start is var at && reach.Contains(at) && IsLocated(reading, at)).ToList();
        return places.Count == 1 && !alignment.Claim.Reading.Analysis.Names.Any(n => NameMatcher.CanBeSame(n, places[0]) || NameMatcher.AreAssociated(n, places[0])) ? places[0] : null;
    }

    private static bool Exclude(NameMention a, NameMention b)
    {
        if (Gazetteer.IsCountry(a.Key) && Gazetteer.IsCountry(b.Key))
        {
            return true;
        }

        var (headA, headB) = (Head(a.Surface), Head(b.Surface));
        return headA.Length > 0 && headA == headB;
    }

    /// <summary>The last word of a name of several; empty for a single word.</summary>
    private static string Head(string surface) =>
        surface.LastIndexOf(' ') is >= 0 and var space ? surface[(space + 1)..] : "";

    /// <summary>Whether a preposition of place governs a name.</summary>
    private static bool IsLocated(SentenceReading reading, int token)
    {
        var before = token - 1;
        while (before >= 0 && reading.Tags[before] is WordClass.Determiner or WordClass.Adjective)
        {
            before--;
        }

        return before >= 0 && Locative.Contains(reading.Analysis.Tokens[before].Normal);
    }
}
