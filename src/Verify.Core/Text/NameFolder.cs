using System.Text;

namespace Verify.Core.Text;

/// <summary>Reduces a name to a key that its spellings share.</summary>
/// <remarks>
/// Listed names share their entry's key ("Kiev" and "Kyiv", "Ukrainian" and "Ukraine"). Any other word is folded by rules that
/// level the usual romanisations (BGN/PCGN, ISO 9, scholarly and popular ones): -skyy, -skiy, -skii and -sky alike, y as i, kh
/// as h, ph as f, w as v, tch and cz as ch, doubled letters once, umlauts with or without their e. Initials within a name and
/// the Arabic article go.
/// </remarks>
public static class NameFolder
{
    /// <summary>Longer ones first.</summary>
    private static readonly (string From, string To)[] Digraphs =
    [
        ("shch", "sh"), ("sch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("cz", "ch"), ("kh", "h"), ("gh", "g"), ("zh", "z"), ("ph", "f"),
        ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("tz", "ts"), ("ow", "ov"), ("y", "i"), ("j", "i"),
        ("w", "v"), ("q", "k"), ("x", "ks"),
    ];

    /// <summary>The key of a name, words separated by one space; empty for a text without letters or digits.</summary>
    public static string Key(string name)
    {
        var tokens = Tokenizer.Tokenize(name);
        return Gazetteer.KeyOf(tokens) ?? Key(tokens);
    }

    internal static string Key(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 1)
        {
            return Word(tokens[0].Normal);
        }

        var key = new StringBuilder();
        foreach (var token in tokens)
        {
            var isDropped = token.Kind == TokenKind.Symbol || token.Normal is "al" or "el" or "jr" or "sr"
                || (token.Normal.Length == 1 && key.Length > 0 && token.Kind == TokenKind.Word);
            if (!isDropped)
            {
                key.Append(key.Length > 0 ? " " : "").Append(Word(token.Normal));
            }
        }

        return key.ToString();
    }

    /// <summary>One word in normal form, folded.</summary>
    internal static string Word(string normal)
    {
        var folded = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
        {
            var rest = normal.AsSpan(i);
            if (Replacement(rest) is { Length: > 0 } match)
            {
                folded.Append(match.With);
                i += match.Length - 1;
            }
            else if (normal[i] is not '\'')
            {
                folded.Append(normal[i]);
            }
        }

        return CollapseDoubles(folded);
    }

    private static (int Length, string With) Replacement(ReadOnlySpan<char> rest)
    {
        foreach (var (from, to) in Digraphs)
        {
            if (rest.StartsWith(from))
            {
                return (from.Length, to);
            }
        }

        return rest[0] == 'c' && (rest.Length == 1 || rest[1] is not ('e' or 'i' or 'y' or 'h')) ? (1, "k") : (0, "");
    }

    private static string CollapseDoubles(StringBuilder folded)
    {
        var kept = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (kept == 0 || folded[i] != folded[kept - 1])
            {
                folded[kept++] = folded[i];
            }
        }

        folded.Length = kept;
        return folded.ToString();
    }
}
