using System.Collections.Frozen;

namespace Verify.Core.Quantities;

/// <summary>The words before and after a number that say how exactly it is meant.</summary>
internal static class HedgePhrases
{
    private static readonly (string Phrase, Hedge Hedge)[] Before =
    [
        ("at least", Hedge.AtLeast), ("at the very least", Hedge.AtLeast), ("no fewer than", Hedge.AtLeast), ("no less than", Hedge.AtLeast),
        ("not less than", Hedge.AtLeast), ("not fewer than", Hedge.AtLeast), ("a minimum of", Hedge.AtLeast), ("minimum of", Hedge.AtLeast),
        ("more than", Hedge.MoreThan), ("over", Hedge.MoreThan), ("above", Hedge.MoreThan), ("exceeding", Hedge.MoreThan),
        ("exceeds", Hedge.MoreThan), ("exceeded", Hedge.MoreThan), ("exceed", Hedge.MoreThan), ("in excess of", Hedge.MoreThan),
        ("greater than", Hedge.MoreThan), ("north of", Hedge.MoreThan), ("upwards of", Hedge.MoreThan), ("upward of", Hedge.MoreThan),
        ("topped", Hedge.MoreThan), ("surpassed", Hedge.MoreThan), ("surpassing", Hedge.MoreThan), ("longer than", Hedge.MoreThan),
        ("higher than", Hedge.MoreThan), ("larger than", Hedge.MoreThan), ("bigger than", Hedge.MoreThan),
        ("up to", Hedge.AtMost), ("at most", Hedge.AtMost), ("no more than", Hedge.AtMost), ("not more than", Hedge.AtMost),
        ("as many as", Hedge.AtMost), ("as much as", Hedge.AtMost), ("a maximum of", Hedge.AtMost), ("maximum of", Hedge.AtMost),
        ("less than", Hedge.LessThan), ("fewer than", Hedge.LessThan), ("under", Hedge.LessThan), ("below", Hedge.LessThan),
        ("lower than", Hedge.LessThan), ("south of", Hedge.LessThan), ("shorter than", Hedge.LessThan), ("smaller than", Hedge.LessThan),
        ("nearly", Hedge.Nearly), ("almost", Hedge.Nearly), ("approaching", Hedge.Nearly), ("nearing", Hedge.Nearly),
        ("just under", Hedge.Nearly), ("just below", Hedge.Nearly), ("just short of", Hedge.Nearly), ("slightly less than", Hedge.Nearly),
        ("slightly under", Hedge.Nearly), ("a little under", Hedge.Nearly), ("not quite", Hedge.Nearly),
        ("about", Hedge.About), ("around", Hedge.About), ("roughly", Hedge.About), ("approximately", Hedge.About), ("approx", Hedge.About),
        ("circa", Hedge.About), ("some", Hedge.About), ("estimated", Hedge.About), ("an estimated", Hedge.About), ("close to", Hedge.About),
        ("in the region of", Hedge.About), ("in the order of", Hedge.About), ("somewhere around", Hedge.About), ("just over", Hedge.About),
        ("just above", Hedge.About), ("slightly more than", Hedge.About), ("slightly over", Hedge.About), ("a little over", Hedge.About),
        ("just about", Hedge.About), ("at least about", Hedge.AtLeast), ("an average of", Hedge.About),
    ];

    private static readonly (string Phrase, Hedge Hedge)[] After =
    [
        ("or so", Hedge.About), ("or thereabouts", Hedge.About), ("or more", Hedge.AtLeast), ("and more", Hedge.AtLeast),
        ("or fewer", Hedge.AtMost), ("or less", Hedge.AtMost), ("at least", Hedge.AtLeast), ("at most", Hedge.AtMost),
    ];

    private static readonly FrozenDictionary<string, (string[] Words, Hedge Hedge)[]>.AlternateLookup<ReadOnlySpan<char>> ByLastWord =
        Index(Before, words => words[^1]);

    private static readonly FrozenDictionary<string, (string[] Words, Hedge Hedge)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        Index(After, words => words[0]);

    public static bool Precedes(Pieces pieces, int at) => FindBefore(pieces, at, out _) != Hedge.None;

    /// <summary>The hedge that ends right before <paramref name="at"/>; <paramref name="start"/> is its first piece.</summary>
    public static Hedge FindBefore(Pieces pieces, int at, out int start)
    {
        start = at;
        if (pieces.IsSymbol(at - 1, '~') || pieces.IsSymbol(at - 1, '≈'))
        {
            start = at - 1;
            return Hedge.About;
        }

        if (!pieces.IsWord(at - 1) || !ByLastWord.TryGetValue(pieces.Text(at - 1), out var candidates))
        {
            return Hedge.None;
        }

        foreach (var (words, hedge) in candidates)
        {
            if (Matches(pieces, at - words.Length, words))
            {
                start = at - words.Length;
                return hedge;
            }
        }

        return Hedge.None;
    }

    /// <summary>The hedge that begins at <paramref name="at"/>, behind the number or its unit; <paramref name="end"/> is the piece after it.</summary>
    public static Hedge FindAfter(Pieces pieces, int at, out int end)
    {
        end = at;
        if (pieces.IsSymbol(at, '+'))
        {
            end = at + 1;
            return Hedge.AtLeast;
        }

        if (!pieces.IsWord(at) || !ByFirstWord.TryGetValue(pieces.Text(at), out var candidates))
        {
            return Hedge.None;
        }

        foreach (var (words, hedge) in candidates)
        {
            if (Matches(pieces, at, words) && !pieces.IsDigits(at + words.Length) && NumberWords.Find(pieces, at + words.Length).Role == NumberRole.None)
            {
                end = at + words.Length;
                return hedge;
            }
        }

        return Hedge.None;
    }

    private static bool Matches(Pieces pieces, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!pieces.Is(at + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, (string[] Words, Hedge Hedge)[]>.AlternateLookup<ReadOnlySpan<char>> Index(
        (string Phrase, Hedge Hedge)[] phrases, Func<string[], string> key) =>
        phrases.Select(p => (Words: p.Phrase.Split(' '), p.Hedge))
            .GroupBy(p => key(p.Words))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
