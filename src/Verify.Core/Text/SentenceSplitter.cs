namespace Verify.Core.Text;

/// <summary>Splits a text into sentences. Every character that is not white space belongs to exactly one sentence.</summary>
/// <remarks>
/// Every line break is the end of a block, and so of a sentence. Sentences inside one quotation are sentences of their own.
/// Runs of more than <see cref="MaxSentenceLength"/> characters without a sentence end are cut at white space where there
/// is some, so that no input makes a sentence of unbounded length.
/// </remarks>
public static class SentenceSplitter
{
    public const int MaxSentenceLength = 2000;

    public static IReadOnlyList<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>((text.Length / 100) + 1);
        var paragraph = 0;
        var at = 0;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny("\n\r\u2028\u2029\u0085\f\v");
            var end = length < 0 ? text.Length : at + length;
            if (Trim(text, at, end) is { Length: > 0 } line)
            {
                SplitLine(text, line, paragraph++, sentences);
            }

            at = end + 1;
        }

        return sentences;
    }

    private static void SplitLine(string text, TextSpan line, int paragraph, List<Sentence> sentences)
    {
        var first = sentences.Count;
        var block = Layout.KindOf(text.AsSpan(line.Start, line.Length));
        var at = line.Start;
        while (at < line.End)
        {
            var cutOff = CutOff(text, at, line.End);
            var end = at + SentenceBoundary.FirstEnd(text.AsSpan(at, cutOff - at));
            var span = Trim(text, at, end);
            if (span.Length > 0)
            {
                sentences.Add(new Sentence(span, block, paragraph));
            }

            at = end;
        }

        if (block == BlockKind.Heading && sentences.Count > first + 1)
        {
            for (var i = first; i < sentences.Count; i++)
            {
                sentences[i] = sentences[i] with { Block = BlockKind.Paragraph };
            }
        }
    }

    private static int CutOff(string text, int start, int lineEnd)
    {
        if (lineEnd - start <= MaxSentenceLength)
        {
            return lineEnd;
        }

        var cut = start + MaxSentenceLength;
        var space = text.AsSpan(start, MaxSentenceLength).LastIndexOfAny(' ', '\t', '\u00a0');
        return space > 0 ? start + space + 1
            : char.IsLowSurrogate(text[cut]) ? cut - 1
            : cut;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
