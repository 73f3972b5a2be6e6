namespace Verify.Core.Text;

/// <summary>What capital letters say in one sentence.</summary>
internal sealed class Casing
{
    private const int FewestWords = 4;

    private readonly IReadOnlyList<Token> _tokens;

    public Casing(IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        var (words, lower, upper) = (0, 0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && token.Normal.Length > 3 && !StopWords.Contains(token.Normal))
            {
                words++;
                lower += token.IsCapitalised ? 0 : 1;
                upper += IsUpper(token.Text) ? 1 : 0;
            }
        }

        IsHeadline = words >= FewestWords && lower == 0;
        IsUpperCase = words > 1 && upper == words;
    }

    /// <summary>All content words are capitalised, so that a capital marks no name.</summary>
    public bool IsHeadline { get; }

    /// <summary>All words are in capitals, so that they mark no acronym.</summary>
    public bool IsUpperCase { get; }

    public bool IsAcronym(int at) => !IsUpperCase && _tokens[at].Text.Length > 1 && IsUpper(_tokens[at].Text);

    /// <summary>Whether a token would have a capital in any case: it opens a sentence, a quotation or what follows a colon.</summary>
    public bool IsInitial(int at)
    {
        var before = at - 1;
        var isQuoted = false;
        while (before >= 0 && _tokens[before].Normal is "\"" or "'" or "[" or "(" or "*" or "•")
        {
            isQuoted |= _tokens[before].Normal is "\"" or "'";
            before--;
        }

        return before < 0
            || _tokens[before].Normal is "." or "!" or "?" or ":" or "..."
            || (isQuoted && _tokens[before].Normal is ",")
            || (before == 0 && _tokens[0].Kind == TokenKind.Symbol);
    }

    private static bool IsUpper(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c) && !(c == 's' && letters > 0))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
