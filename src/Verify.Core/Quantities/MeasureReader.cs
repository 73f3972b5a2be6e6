using System.Collections.Frozen;

namespace Verify.Core.Quantities;

/// <summary>Finds the head noun of what a number counts, without a part-of-speech tagger.</summary>
/// <remarks>
/// The noun group runs from the number to the first function word, verb form or punctuation. Its head is the end of
/// its first run of plurals ("2,500 soldier deaths" counts deaths, "40 wounded soldiers" soldiers), failing that its last
/// word ("30-day ceasefire").
/// </remarks>
internal static class MeasureReader
{
    private const int LongestGroup = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IrregularPlurals = Set(
        "people", "men", "women", "children", "police", "troops", "personnel", "aircraft", "dead", "wounded", "injured", "missing", "media",
        "cattle", "sheep", "fish", "crew", "staff", "firefighters", "servicemen", "servicewomen", "policemen", "spacecraft", "seats", "feet");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Boundaries = Set(
        "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "nor", "so", "if", "as", "than", "because", "while", "when", "where",
        "who", "whom", "whose", "which", "what", "how", "in", "on", "at", "to", "from", "for", "with", "without", "by", "into", "onto", "of", "off",
        "out", "over", "under", "about", "after", "before", "since", "until", "till", "during", "through", "across", "against", "between", "among",
        "near", "per", "each", "every", "via", "amid", "around", "behind", "beyond", "inside", "outside", "within", "towards", "toward", "upon",
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may",
        "might", "must", "shall", "should", "not", "no", "he", "she", "it", "they", "we", "you", "i", "them", "him", "us", "me", "his", "her",
        "its", "their", "our", "my", "your", "there", "here", "then", "now", "still", "also", "already", "yet", "ago", "later", "earlier", "long",
        "away", "apart", "alone", "up", "down", "back", "only", "just", "even", "both", "all", "said", "says", "say", "died", "die", "dies",
        "went", "came", "took", "made", "fell", "rose", "left", "lost", "won", "fled", "got", "gave", "told", "held", "became", "began", "ran",
        "high", "tall", "wide", "deep", "old", "worth", "less", "more", "fewer", "too", "including", "such", "yesterday", "today", "tomorrow",
        "tonight", "last", "next", "percent", "apiece", "instead", "together", "overnight", "annually", "daily", "weekly", "monthly", "million");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners = Set(
        "the", "its", "their", "his", "her", "our", "my", "your", "all", "those", "these", "them", "this", "that", "a", "an");

    /// <summary>Reads the noun counted directly behind the number or unit.</summary>
    /// <param name="singular">The amount is one, so that a form in -s is a verb ("one soldier says").</param>
    /// <param name="end">The piece after the head; <paramref name="at"/> where there is none.</param>
    public static string? Read(Pieces pieces, int at, bool singular, out IReadOnlyList<string> modifiers, out int end)
    {
        modifiers = [];
        end = at;
        var head = -1;
        for (var i = at; i < at + LongestGroup && IsContent(pieces, i); i++)
        {
            if (i > at && pieces.IsCapitalised(i) && !pieces.IsCapitalised(i - 1) && !PluralFollows(pieces, i + 1))
            {
                break;
            }

            var plural = IsPlural(pieces, i);
            if (singular ? plural && i > at || IsVerbForm(pieces, i) && i > at : !plural && IsVerbForm(pieces, i) && !PluralFollows(pieces, i + 1))
            {
                break;
            }

            head = i;
            if (plural && !singular && !(IsPlural(pieces, i + 1) && IsContent(pieces, i + 1)))
            {
                break;
            }
        }

        if (head < 0)
        {
            return null;
        }

        end = head + 1;
        if (head > at)
        {
            var stems = new string[head - at];
            for (var i = at; i < head; i++)
            {
                stems[i - at] = pieces.Stem(i);
            }

            modifiers = stems;
        }

        return pieces.Stem(head);
    }

    /// <summary>Reads the noun behind "of", "in" or "worth of": "two-thirds of the voters", "€40bn in military aid".</summary>
    public static string? ReadComplement(Pieces pieces, int at, bool allowIn, out IReadOnlyList<string> modifiers, out int end)
    {
        modifiers = [];
        end = at;
        var of = pieces.Is(at, "worth") ? at + 1 : at;
        if (!pieces.Is(of, "of") && !(allowIn && pieces.Is(of, "in") && !pieces.IsCapitalised(of + 1)))
        {
            return null;
        }

        var measure = Read(pieces, AfterDeterminers(pieces, of + 1), singular: false, out modifiers, out var after);
        end = measure is null ? at : after;
        return measure;
    }

    /// <summary>Skips "the", "its", "all the".</summary>
    public static int AfterDeterminers(Pieces pieces, int at)
    {
        while (pieces.IsWord(at) && Determiners.Contains(pieces.Text(at)))
        {
            at++;
        }

        return at;
    }

    public static bool IsPlural(Pieces pieces, int at)
    {
        if (!pieces.IsWord(at))
        {
            return false;
        }

        var word = pieces.Text(at);
        return IrregularPlurals.Contains(word)
            || word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !Boundaries.Contains(word);
    }

    private static bool IsContent(Pieces pieces, int at) =>
        pieces.IsWord(at) && !Boundaries.Contains(pieces.Text(at)) && NumberWords.Find(pieces, at).Role == NumberRole.None;

    private static bool PluralFollows(Pieces pieces, int at) => IsContent(pieces, at) && (IsPlural(pieces, at) || IsContent(pieces, at + 1) && IsPlural(pieces, at + 1));

    private static bool IsVerbForm(Pieces pieces, int at)
    {
        var word = pieces.Text(at);
        return word.Length > 4 && (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            && !IrregularPlurals.Contains(word)
            || word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
