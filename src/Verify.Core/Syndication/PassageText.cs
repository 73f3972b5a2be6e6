using Verify.Core.Text;

namespace Verify.Core.Syndication;

/// <summary>A passage prepared for comparison with others.</summary>
internal sealed class PassageText
{
    private readonly string[] numbers;

    public PassageText(SentenceAnalysis analysis)
    {
        var own = new List<string>(analysis.Tokens.Count);
        var content = new List<ulong>(analysis.Tokens.Count);
        var figures = new List<string>();
        foreach (var token in analysis.Tokens)
        {
            if (token.Kind == TokenKind.Symbol)
            {
                continue;
            }

            if (!IsQuoted(token.Span, analysis.Quotations))
            {
                own.Add(token.Normal);
            }

            if (token.Kind == TokenKind.Number)
            {
                figures.Add(token.Normal);
            }
            else if (!StopWords.Contains(token.Normal))
            {
                content.Add(ShingleHash.Word(token.Stem));
            }
        }

        OwnWords = own;
        Shingles = Syndication.Shingles.OfSentence(own);
        Stems = new ShingleSet([.. content]);
        numbers = [.. figures];
    }

    /// <summary>The words outside direct quotations: a shared quotation makes no copy.</summary>
    public IReadOnlyList<string> OwnWords { get; }

    public ShingleSet Shingles { get; }

    /// <summary>The hashed stems of the content words, quoted ones included.</summary>
    public ShingleSet Stems { get; }

    /// <summary>Whether both give figures and have none in common.</summary>
    public bool NumbersDiffer(PassageText other) =>
        numbers.Length > 0 && other.numbers.Length > 0 && !numbers.Any(other.numbers.Contains);

    private static bool IsQuoted(TextSpan word, IReadOnlyList<TextSpan> quotations)
    {
        for (var i = 0; i < quotations.Count; i++)
        {
            if (quotations[i].Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
