namespace Verify.Core.Text;

/// <summary>Offices, ranks and honorifics (<c>Lexicon/titles.txt</c>) around a name.</summary>
internal static class Titles
{
    private const int LongestTitle = 5;
    private const int AppositionReach = 8;

    private static readonly PhraseTrie<string> Known = Load();

    public static int LengthAt(IReadOnlyList<Token> tokens, int at) => Known.LengthAt(tokens, at, out _);

    /// <summary>The folded title that ends right before a name ("Defence Secretary John Holt", "the mayor, Olga Venn,"); null without one.</summary>
    public static string? Before(IReadOnlyList<Token> tokens, int name)
    {
        var end = name;
        if (end > 1 && tokens[end - 1].Normal == "." && tokens[end - 2].Span.End == tokens[end - 1].Span.Start)
        {
            end--;
        }
        else if (end > 1 && tokens[end - 1].Normal == ",")
        {
            end--;
            if (tokens[end - 1].Normal.Length < 3)
            {
                return null;
            }
        }

        for (var length = Math.Min(LongestTitle, end); length > 0; length--)
        {
            if (Known.LengthAt(tokens, end - length, out var title) == length)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>The title in an apposition after a name ("Olga Venn, the town's mayor,"); null without one.</summary>
    public static string? After(IReadOnlyList<Token> tokens, int nameEnd)
    {
        if (nameEnd >= tokens.Count || tokens[nameEnd].Normal != ",")
        {
            return null;
        }

        for (var i = nameEnd + 1; i < tokens.Count && i <= nameEnd + AppositionReach; i++)
        {
            if (Known.LengthAt(tokens, i, out var title) > 0)
            {
                return title;
            }

            if ((tokens[i].Kind == TokenKind.Symbol && tokens[i].Normal != "-") || NameWords.IsVerbAfterName(tokens[i])
                || tokens[i].Normal is "who" or "which" or "and" or "but" or "in" or "on" or "at" or "with")
            {
                return null;
            }
        }

        return null;
    }

    private static PhraseTrie<string> Load()
    {
        var known = new PhraseTrie<string>();
        foreach (var title in LexiconResource.Lines("titles.txt"))
        {
            var folded = Fold(title);
            known.TryAdd(title, folded);
            known.TryAdd(folded, folded);
        }

        return known;
    }

    private static string Fold(string title) => string.Join(' ', title.Split(' ', '-').Select(SpellingVariants.Fold))
        .Replace("advisor", "adviser", StringComparison.Ordinal);
}
