namespace Verify.Core.Stance.Trained;

/// <summary>
/// Cuts an article into sentences the way the article weights were trained. Kept apart from the analysis of passages, so that improving
/// that one never moves the features under the weights.
/// </summary>
internal static class SentenceCutter
{
    private const int ShortestSentence = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new HashSet<string>(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "St", "Jr", "Sr", "No", "vs", "Inc", "Ltd", "Co",
        "Corp", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "U.S", "U.K", "U.N", "a.m", "p.m", "e.g", "i.e",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Fills <paramref name="sentences"/> with the ranges of the first sentences and returns how many there are.</summary>
    public static int Cut(ReadOnlySpan<char> text, Span<Range> sentences)
    {
        int count = 0, start = 0;
        for (var i = 0; i < text.Length && count < sentences.Length; i++)
        {
            if (!EndsSentence(text, i, start))
                continue;
            count += Keep(text, start, i + 1, sentences[count..]);
            start = i + 1;
        }
        return count < sentences.Length ? count + Keep(text, start, text.Length, sentences[count..]) : count;
    }

    private static int Keep(ReadOnlySpan<char> text, int start, int end, Span<Range> free)
    {
        if (text[start..end].Trim().Length < ShortestSentence)
            return 0;
        free[0] = start..end;
        return 1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int i, int start)
    {
        var c = text[i];
        if (c is '\n' or '\r')
            return true;
        if (c is '"' or '\u201D' or '\'' or '\u2019')
            return i > start && text[i - 1] is '.' or '!' or '?' && StartsSentence(text, i + 1);
        if (c is not ('.' or '!' or '?') || !StartsSentence(text, i + 1))
            return false;
        if (c != '.')
            return true;
        var word = text[start..i];
        word = word[(word.LastIndexOf(' ') + 1)..];
        return !(word.Length == 1 && char.IsUpper(word[0])) && !Abbreviations.Contains(word);
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length || !char.IsWhiteSpace(text[i]))
            return i >= text.Length;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i >= text.Length || !char.IsLower(text[i]);
    }
}
