using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>Finds the same quoted words given to two speakers.</summary>
internal static class SharedQuotation
{
    /// <summary>Shorter quotations are stock phrases.</summary>
    private const int FewestWords = 6;

    private const double Contained = 0.7;

    public static bool Exists(IReadOnlyList<JudgedPassage> live, SpeakerRoll roll)
    {
        var spoken = live.Where(passage => passage.Judgement.Speaker is { } name && name.Any(char.IsUpper)).ToArray();
        return spoken.Any(quoting => Quotation(quoting.Analysis) is { } quotation
            && spoken.Any(other => other.Passage.Article != quoting.Passage.Article
                && !roll.KeysOf(other.Judgement.Speaker).Intersect(roll.KeysOf(quoting.Judgement.Speaker)).Any()
                && IsIn(quotation, other.Analysis)));
    }

    private static string[]? Quotation(SentenceAnalysis analysis)
    {
        string[] words = [.. Words(analysis).Where(word => analysis.Quotations.Any(quote => quote.Contains(word.Span))).Select(word => word.Normal)];
        return words.Length >= FewestWords ? words : null;
    }

    private static bool IsIn(string[] quotation, SentenceAnalysis sentence)
    {
        string[] words = [.. Words(sentence).Select(word => word.Normal)];
        return words.Length >= quotation.Length / 2
            && Shingles.OfSentence(quotation).Containment(Shingles.OfSentence(words)) >= Contained;
    }

    private static IEnumerable<Token> Words(SentenceAnalysis analysis) => analysis.Tokens.Where(token => token.Kind != TokenKind.Symbol);
}
