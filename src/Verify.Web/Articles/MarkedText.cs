using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Web.Articles;

/// <summary>Cuts a revision's text into paragraphs of runs, marked by voice, speaker, quantity and origin.</summary>
internal static class MarkedText
{
    /// <param name="passages">In order of the text.</param>
    /// <param name="quantities">Of each passage, relative to its text.</param>
    /// <param name="origins">The numbers of copied reports by passage index.</param>
    public static IReadOnlyList<IReadOnlyList<TextRun>> Cut(
        string text,
        IReadOnlyList<Passage> passages,
        ILookup<int, TextSpan> quantities,
        IReadOnlyDictionary<int, int> origins)
    {
        var paragraphs = new List<IReadOnlyList<TextRun>>();
        var (start, first) = (0, 0);
        while (start <= text.Length)
        {
            var line = text.IndexOf('\n', start);
            var end = line < 0 ? text.Length : line;
            while (first < passages.Count && passages[first].Span.End <= start)
            {
                first++;
            }

            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                var inside = passages.Skip(first).TakeWhile(passage => passage.Span.Start < end);
                paragraphs.Add([.. CutParagraph(text, new TextSpan(start, end), inside, quantities, origins)]);
            }

            start = end + 1;
        }

        return paragraphs;
    }

    private static IEnumerable<TextRun> CutParagraph(
        string text,
        TextSpan paragraph,
        IEnumerable<Passage> passages,
        ILookup<int, TextSpan> quantities,
        IReadOnlyDictionary<int, int> origins)
    {
        var at = paragraph.Start;
        foreach (var passage in passages)
        {
            var (start, end) = (Math.Max(at, passage.Span.Start), Math.Min(paragraph.End, passage.Span.End));
            if (start > at)
            {
                yield return new TextRun(text[at..start], null, false, Voice.Own, null, false, false, null);
            }

            foreach (var run in CutPassage(text, passage, new TextSpan(start, Math.Max(start, end)), quantities[passage.Index], origins))
            {
                yield return run;
            }

            at = Math.Max(start, end);
        }

        if (at < paragraph.End)
        {
            yield return new TextRun(text[at..paragraph.End], null, false, Voice.Own, null, false, false, null);
        }
    }

    private static IEnumerable<TextRun> CutPassage(
        string text, Passage passage, TextSpan shown, IEnumerable<TextSpan> quantities, IReadOnlyDictionary<int, int> origins)
    {
        var offset = passage.Span.Start;
        TextSpan[] figures = [.. quantities.Select(figure => figure.Shift(offset))];
        TextSpan[] contents = [.. passage.Nested.Prepend(passage.Attribution).Select(voice => voice.Content).OfType<TextSpan>().Select(span => span.Shift(offset))];
        int[] cuts =
        [
            .. figures.Concat(contents).Append(shown).SelectMany(span => new[] { span.Start, span.End })
                .Where(cut => cut >= shown.Start && cut <= shown.End).Distinct().Order(),
        ];
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var run = new TextSpan(start, end);
            var voice = passage.AttributionOf(new TextSpan(start - offset, end - offset));
            yield return new TextRun(
                run.Of(text),
                passage.Index,
                start == passage.Span.Start,
                voice.Voice,
                voice.Speaker,
                voice.Voice != Voice.Own && voice.Content!.Value.End + offset == end,
                figures.Any(figure => figure.Contains(run)),
                origins.TryGetValue(passage.Index, out var origin) ? origin : null);
        }
    }
}
