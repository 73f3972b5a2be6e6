using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Tells for every sentence of an article whose words it carries: the outlet's own, a speaker's, or nobody's.</summary>
public static class AttributionReader
{
    private const double MostlyQuoted = 0.8;
    private const int ShortestQuotation = 4;

    /// <param name="text">The article's text, which the sentences' spans point into.</param>
    /// <param name="posts">The live-blog post of every sentence: speakers are not carried from one post into the next.</param>
    /// <param name="isLiveBlog">Whether unquoted first-person paragraphs may be somebody's posts or speech.</param>
    /// <param name="alsoNamed">Names from beside the text, such as its captions, for their fuller forms.</param>
    /// <returns>One attribution a sentence, in order.</returns>
    public static IReadOnlyList<SentenceAttribution> Read(
        string text,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<IReadOnlyList<Token>> tokens,
        IReadOnlyList<IReadOnlyList<NameMention>> names,
        IReadOnlyList<int> posts,
        bool isLiveBlog,
        IReadOnlyList<NameMention>? alsoNamed = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var paragraphs = QuotedParagraph.Read(text, sentences);
        var views = ViewsOf(text, sentences, tokens, names, paragraphs);
        return Read(views, paragraphs, posts, isLiveBlog, alsoNamed ?? []);
    }

    private static List<SentenceView> ViewsOf(
        string text,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<IReadOnlyList<Token>> tokens,
        IReadOnlyList<IReadOnlyList<NameMention>> names,
        IReadOnlyList<QuotedParagraph> paragraphs)
    {
        var views = new List<SentenceView>(sentences.Count);
        foreach (var paragraph in paragraphs)
        {
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                views.Add(new SentenceView(sentences[i], sentences[i].Span.Of(text), tokens[i], names[i], paragraph.QuotesOf(sentences[i].Span)));
            }
        }

        return views;
    }

    private static SentenceAttribution[] Read(
        List<SentenceView> views, IReadOnlyList<QuotedParagraph> paragraphs, IReadOnlyList<int> posts, bool isLiveBlog, IReadOnlyList<NameMention> alsoNamed)
    {
        var speakers = new ArticleSpeakers(views, alsoNamed);
        var things = new NamedThings();
        var drafts = new AttributionDraft[views.Count];
        foreach (var paragraph in paragraphs)
        {
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                if (i > 0 && posts[i] != posts[i - 1])
                {
                    speakers.Reset();
                }

                speakers.MoveTo(i);
                var antecedents = AntecedentReader.Read(views[i], speakers, things);
                drafts[i] = ReadSentence(views[i], speakers, antecedents);
            }

            QuotationCarrier.Bind(views, drafts, paragraph);
        }

        CarryOver(views, drafts, paragraphs, posts);
        UnquotedSpeech.Mark(views, drafts, paragraphs, posts, isLiveBlog);
        return [.. drafts.Select((draft, i) => Finish(views[i], draft))];
    }

    private static AttributionDraft ReadSentence(SentenceView view, ArticleSpeakers speakers, IReadOnlyList<Antecedent> antecedents)
    {
        var (voices, agencies) = SpeechReader.Read(view, speakers);
        var main = SubjectReader.Main(view, view.Count);
        var draft = new AttributionDraft(voices, agencies, antecedents)
        {
            Subject = main is null ? null : speakers.Resolve(view, main.Phrases[0]),
            SubjectIsPerson = main is not null && speakers.IsPerson(view, main.Phrases[0]),
        };
        if (voices.Find(voice => voice.Speaker is not null)?.Speaker is { } speaker)
        {
            speakers.Remember(speaker, draft.SubjectIsPerson || speaker != draft.Subject && speaker.Contains(' ', StringComparison.Ordinal));
        }
        else if (main is not null && draft.Subject is { } subject && main.Phrases[0].Kind == PhraseKind.Name)
        {
            speakers.Remember(subject, draft.SubjectIsPerson);
        }

        if (view.Sentence.Block == BlockKind.Heading && speakers.LastPerson is null && view.Names.FirstOrDefault(name => name.Kind == NameKind.Person) is { } person)
        {
            speakers.Remember(speakers.FullName(person), isPerson: true);
        }

        return draft;
    }

    /// <summary>Gives quotations that no clause of their paragraph reports to the speaker of the paragraph before.</summary>
    private static void CarryOver(
        IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, IReadOnlyList<QuotedParagraph> paragraphs, IReadOnlyList<int> posts)
    {
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var paragraph = paragraphs[p];
            var before = p > 0 && posts[paragraphs[p - 1].First] == posts[paragraph.First] ? LastVoice(drafts, paragraphs[p - 1]) : null;
            var carries = before is not null && paragraph.StartsQuoted && views[paragraph.First].Sentence.Block != BlockKind.Heading
                && (before.IsDirect || paragraphs[p - 1].IsOpen || views[paragraphs[p - 1].End - 1].Text[^1] == ':' || before.Verb is not null);
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                BindLoose(views[i], drafts[i], carries ? before!.Speaker : null);
            }
        }
    }

    private static VoiceAttribution? LastVoice(AttributionDraft[] drafts, QuotedParagraph paragraph)
    {
        for (var i = paragraph.End - 1; i >= paragraph.First; i--)
        {
            if (drafts[i].Voices.Find(voice => voice.Speaker is not null) is { } voice)
            {
                return voice;
            }
        }

        return null;
    }

    private static void BindLoose(SentenceView view, AttributionDraft draft, string? carried)
    {
        var isMostlyQuoted = view.QuotedShare() >= MostlyQuoted;
        foreach (var quote in view.Quotes)
        {
            var content = QuotationCarrier.Inner(view, quote);
            if (content is not { } inner || draft.Covers(inner) || (!isMostlyQuoted && QuotationCarrier.IsPhraseOrTitle(view, inner, ShortestQuotation)))
            {
                continue;
            }

            var speaker = isMostlyQuoted ? carried : draft.Subject;
            draft.Add(new VoiceAttribution(speaker is null ? Voice.Hedged : Voice.Attributed, speaker, null, inner, true));
        }
    }

    private static SentenceAttribution Finish(SentenceView view, AttributionDraft draft)
    {
        var voices = draft.Voices.ConvertAll(voice => voice.IsDirect && QuotationCarrier.Inner(view, voice.Content!.Value) is { } inner ? voice with { Content = inner } : voice);
        if (HearsayReader.Read(view) is { } hearsay && !voices.Exists(voice => voice.Content!.Value.Contains(hearsay)))
        {
            voices = [.. voices.Select(voice => hearsay.Contains(voice.Content!.Value) ? voice with { Voice = Voice.Hedged } : voice)];
            if (!voices.Exists(voice => voice.Voice == Voice.Hedged))
            {
                voices.Add(new VoiceAttribution(Voice.Hedged, null, null, hearsay, false));
            }
        }

        return new SentenceAttribution(voices.Count == 0 ? VoiceAttribution.Own : voices[0], voices.Count < 2 ? [] : voices[1..], draft.Agencies, draft.Antecedents);
    }
}
