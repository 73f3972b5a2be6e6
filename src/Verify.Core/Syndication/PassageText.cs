using Verify.Core.Text;

namespace Verify.Core.Syndication;

/// <summary>A passage prepared for comparison with others.</summary>
internal sealed class PassageText
{
    private readonly HashSet<string> stems;
    private readonly HashSet<string> numbers;

    public PassageText(SentenceAnalysis analysis)
    {
        var words = analysis.Tokens.Where(token => token.Kind != TokenKind.Symbol).ToArray();
        OwnWords = [.. words.Where(word => !analysis.Quotations.Any(quote => quote.Contains(word.Span))).Select(word => word.Normal)];
        Shingles = Syndication.Shingles.OfSentence(OwnWords);
        stems = [.. words.Where(word => word.Kind == TokenKind.Word && !StopWords.Contains(word.Normal)).Select(word => word.Stem)];
        numbers = [.. words.Where(word => word.Kind == TokenKind.Number).Select(word => word.Normal)];
    }

    /// <summary>The words outside direct quotations: a shared quotation makes no copy.</summary>
    public IReadOnlyList<string> OwnWords { get; }

    public ShingleSet Shingles { get; }

    public int SharedStems(PassageText other) => stems.Count(other.stems.Contains);

    /// <summary>The share of the shorter sentence's content stems that stand in the other, 0 to 1.</summary>
    public double StemContainment(PassageText other)
    {
        var smaller = Math.Min(stems.Count, other.stems.Count);
        return smaller == 0 ? 0 : (double)SharedStems(other) / smaller;
    }

    /// <summary>Whether both give figures and have none in common.</summary>
    public bool NumbersDiffer(PassageText other) =>
        numbers.Count > 0 && other.numbers.Count > 0 && !numbers.Overlaps(other.numbers);
}
