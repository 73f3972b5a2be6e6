using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Gives the sentences of a quotation to the speaker that one clause of the paragraph names.</summary>
internal static class QuotationCarrier
{
    private const double MostlyQuoted = 0.8;

    public static void Bind(IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, QuotedParagraph paragraph)
    {
        var speakers = new string?[paragraph.Quotes.Count];
        for (var q = 0; q < speakers.Length; q++)
        {
            speakers[q] = SpeakerOf(views, drafts, paragraph, paragraph.Quotes[q]);
        }

        for (var q = 0; q < speakers.Length; q++)
        {
            var speaker = speakers[q] ?? speakers[..q].LastOrDefault(name => name is not null) ?? speakers[q..].FirstOrDefault(name => name is not null) ?? Spoken(drafts, paragraph, views, q);
            if (speaker is not null)
            {
                BindQuote(views, drafts, paragraph, paragraph.Quotes[q], speaker);
            }
        }
    }

    /// <summary>The words inside the marks of a sentence's quoted stretch; null for none.</summary>
    public static TextSpan? Inner(SentenceView view, TextSpan quote)
    {
        var (start, end) = (quote.Start, quote.End);
        while (start < end && !char.IsLetterOrDigit(view.Text[start]) && view.Text[start] is not ('[' or '(' or '$' or '£' or '€'))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(view.Text[end - 1]) && view.Text[end - 1] is not (']' or ')' or '%' or '!' or '?'))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end) : null;
    }

    /// <summary>True for a quoted word or phrase that only marks a term, and for the title of a work.</summary>
    public static bool IsPhraseOrTitle(SentenceView view, TextSpan content, int shortest)
    {
        var (words, lower) = (0, 0);
        foreach (var token in view.Tokens)
        {
            if (content.Contains(token.Span) && token.Kind != TokenKind.Symbol)
            {
                words++;
                lower += token.Text.Length > 3 && !token.IsCapitalised ? 1 : 0;
            }
        }

        return words < shortest || lower == 0;
    }

    private static string? SpeakerOf(IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, QuotedParagraph paragraph, QuoteSpan quote)
    {
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            var sentence = views[i].Sentence.Span;
            foreach (var voice in drafts[i].Voices)
            {
                if (voice.Speaker is not null && voice.Content is { } content && content.Shift(sentence.Start).Overlaps(quote.Inner))
                {
                    return voice.Speaker;
                }
            }
        }

        return null;
    }

    /// <summary>A speaker of an earlier sentence of the paragraph, when the quotation is a sentence of its own.</summary>
    private static string? Spoken(AttributionDraft[] drafts, QuotedParagraph paragraph, IReadOnlyList<SentenceView> views, int quote)
    {
        string? speaker = null;
        for (var i = paragraph.First; i < paragraph.End && views[i].Sentence.Span.Start <= paragraph.Quotes[quote].Outer.Start; i++)
        {
            speaker = drafts[i].Voices.Find(voice => voice.Speaker is not null)?.Speaker
                ?? (drafts[i].SubjectIsPerson && views[i].QuotedShare() < MostlyQuoted ? drafts[i].Subject : null) ?? speaker;
        }

        return speaker;
    }

    private static void BindQuote(IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, QuotedParagraph paragraph, QuoteSpan quote, string speaker)
    {
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            var sentence = views[i].Sentence.Span;
            if (!quote.Outer.Overlaps(sentence) || views[i].QuotedShare() < MostlyQuoted)
            {
                continue;
            }

            var part = new TextSpan(Math.Max(quote.Inner.Start, sentence.Start) - sentence.Start, Math.Max(Math.Max(quote.Inner.Start, sentence.Start), Math.Min(quote.Inner.End, sentence.End)) - sentence.Start);
            if (Inner(views[i], part) is { } content && !drafts[i].Covers(content))
            {
                drafts[i].Add(new VoiceAttribution(Voice.Attributed, speaker, null, content, true));
            }
        }
    }
}
