using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>The sentences of one paragraph and the quotations that run through them.</summary>
/// <param name="First">Its first sentence.</param>
/// <param name="End">The sentence after its last.</param>
/// <param name="Quotes">In the text's coordinates.</param>
internal sealed record QuotedParagraph(int First, int End, TextSpan Span, IReadOnlyList<QuoteSpan> Quotes)
{
    public bool StartsQuoted => Quotes.Count > 0 && Quotes[0].Outer.Start == Span.Start;

    /// <summary>True when the last quotation is not closed: it may go on in the next paragraph.</summary>
    public bool IsOpen => Quotes.Count > 0 && Quotes[^1].IsOpen;

    public static IReadOnlyList<QuotedParagraph> Read(string text, IReadOnlyList<Sentence> sentences)
    {
        var paragraphs = new List<QuotedParagraph>();
        for (var first = 0; first < sentences.Count;)
        {
            var end = first + 1;
            while (end < sentences.Count && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }

            var span = new TextSpan(sentences[first].Span.Start, sentences[end - 1].Span.End);
            paragraphs.Add(new QuotedParagraph(first, end, span, QuoteScanner.Scan(text, span)));
            first = end;
        }

        return paragraphs;
    }

    /// <summary>The quoted stretches of a sentence, marks included, relative to its text.</summary>
    public IReadOnlyList<TextSpan> QuotesOf(TextSpan sentence)
    {
        var found = new List<TextSpan>();
        foreach (var quote in Quotes)
        {
            if (quote.Outer.Overlaps(sentence))
            {
                found.Add(new TextSpan(Math.Max(quote.Outer.Start, sentence.Start) - sentence.Start, Math.Min(quote.Outer.End, sentence.End) - sentence.Start));
            }
        }

        return found;
    }
}
