using Verify.Core.Dates;
using Verify.Core.Quantities;

namespace Verify.Core.Text;

/// <summary>Reads all that one sentence says on its surface.</summary>
public static class SentenceAnalyser
{
    /// <param name="text">One sentence; longer texts are analysed as if they were one.</param>
    /// <param name="reference">When the sentence was published, which "Tuesday" and "last week" are resolved against; no dates are read without it.</param>
    public static SentenceAnalysis Analyse(string text, DateTimeOffset? reference)
    {
        var tokens = Tokenizer.Tokenize(text);
        var quotations = QuotationReader.Read(text);
        return new SentenceAnalysis(
            text,
            tokens,
            NameReader.Read(text, tokens),
            QuantityReader.Read(text, tokens),
            reference is { } published ? DateReader.Read(text, tokens, published) : [],
            quotations,
            NegationReader.Read(text, tokens, quotations),
            HedgeReader.Read(text, tokens));
    }
}
