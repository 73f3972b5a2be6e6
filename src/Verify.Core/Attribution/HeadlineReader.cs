using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Reads the attributions that headlines make without a verb: "Scott: we will go on", "Deal is close - Kremlin".</summary>
internal static class HeadlineReader
{
    private const int ShortestContent = 3;

    public static IEnumerable<Report> Read(SentenceView view)
    {
        if (view.Sentence.Block != BlockKind.Heading || view.Phrases.Count == 0)
        {
            yield break;
        }

        var first = view.Phrases[0];
        if (first.Start == 0 && first.Kind == PhraseKind.Name && view.Normal(first.End) == ":" && view.Count - first.End > ShortestContent)
        {
            yield return MakeReport(view, first, first.End + 1, view.Count);
        }

        var last = view.Phrases[^1];
        if (last.End == view.Count && last.Kind is PhraseKind.Name && last.Start > ShortestContent && view.Normal(last.Start - 1) is "–" or "—" or "-" && IsSpaced(view, last.Start - 1))
        {
            yield return MakeReport(view, last, 0, last.Start - 1);
        }
    }

    private static bool IsSpaced(SentenceView view, int token) => view.Tokens[token - 1].Span.End < view.Tokens[token].Span.Start && view.Tokens[token].Span.End < view.Tokens[token + 1].Span.Start;

    private static Report MakeReport(SentenceView view, SpeakerPhrase speaker, int from, int to) =>
        new("say", speaker.Start, new Subject([speaker], speaker.Start, speaker.End), view.SpanOf(from, ContentEnd.TrimEnd(view, from, to)), speaker.Start, false);
}
