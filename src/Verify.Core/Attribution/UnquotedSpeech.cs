using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>
/// Finds speech printed without quotation marks: a post or speech set as paragraphs of its own behind "A writes:", or in a
/// live blog behind a paragraph that tells who speaks. First-person words give it away.
/// </summary>
internal static class UnquotedSpeech
{
    private static readonly string[] HouseTalk =
    [
        "bring you", "let's", "let me", "stepping away", "return to", "our first story", "our story", "our live", "our full", "our main", "our coverage",
        "our correspondent", "our reporter", "you can watch", "you can follow", "you can read", "stay with us", "we'll", "i'll", "here is", "here's", "as we wait",
        "we are waiting", "we're waiting", "note that", "live stream", "livestream", "we have more", "we will have", "closing this blog", "pausing", "that's all from",
    ];

    public static void Mark(
        IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, IReadOnlyList<QuotedParagraph> paragraphs, IReadOnlyList<int> posts, bool isLiveBlog)
    {
        for (var p = 1; p < paragraphs.Count; p++)
        {
            if (Introducer(views, drafts, paragraphs, posts, p, isLiveBlog) is not { } speaker)
            {
                continue;
            }

            var end = BlockEnd(views, drafts, paragraphs, posts, p, speaker);
            for (; p < end; p++)
            {
                Attribute(views, drafts, paragraphs[p], speaker);
            }
        }
    }

    private static string? Introducer(
        IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, IReadOnlyList<QuotedParagraph> paragraphs, IReadOnlyList<int> posts, int paragraph, bool isLiveBlog)
    {
        var before = paragraphs[paragraph - 1];
        var last = before.End - 1;
        if (posts[last] != posts[paragraphs[paragraph].First] || views[last].Sentence.Block == BlockKind.Heading)
        {
            return null;
        }

        var speaker = drafts[last].Voices.Find(voice => voice.Voice == Voice.Attributed)?.Speaker;
        if (views[last].Text[^1] == ':')
        {
            return speaker ?? (HasSpeechVerb(views[last]) ? drafts[last].Subject : null);
        }

        return isLiveBlog ? speaker : null;
    }

    private static bool HasSpeechVerb(SentenceView view)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (!view.IsQuoted(i) && ReportingVerbs.TryGet(view.Normal(i), out var verb) && verb.Form != VerbForm.Base)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The paragraph after the last first-person one of an unbroken run that the outlet does not report in.</summary>
    private static int BlockEnd(
        IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, IReadOnlyList<QuotedParagraph> paragraphs, IReadOnlyList<int> posts, int first, string speaker)
    {
        var end = first;
        for (var p = first; p < paragraphs.Count && posts[paragraphs[p].First] == posts[paragraphs[first].First]; p++)
        {
            if (!MayBeSpeech(views, drafts, paragraphs[p], speaker))
            {
                break;
            }

            if (IsFirstPerson(views, paragraphs[p]))
            {
                end = p + 1;
            }
        }

        return end;
    }

    private static bool MayBeSpeech(IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, QuotedParagraph paragraph, string speaker)
    {
        var surname = speaker[(speaker.LastIndexOf(' ') + 1)..];
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            var view = views[i];
            if (view.Sentence.Block == BlockKind.Heading || paragraph.StartsQuoted || view.Text[^1] == ':' || drafts[i].Voices.Exists(voice => !voice.IsDirect)
                || view.Text.Contains(surname, StringComparison.Ordinal) || view.Normal(0) is "he" or "she" || IsHouseTalk(view.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHouseTalk(string text) =>
        HouseTalk.Any(phrase => text.Replace('’', '\'').Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static bool IsFirstPerson(IReadOnlyList<SentenceView> views, QuotedParagraph paragraph)
    {
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            for (var t = 0; t < views[i].Count; t++)
            {
                if (!views[i].IsQuoted(t) && FunctionWords.FirstPersons.Contains(views[i].Normal(t)) && views[i].Tokens[t].Text is not "US")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Attribute(IReadOnlyList<SentenceView> views, AttributionDraft[] drafts, QuotedParagraph paragraph, string speaker)
    {
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            drafts[i].Voices.Clear();
            drafts[i].Voices.Add(new VoiceAttribution(Voice.Attributed, speaker, null, new TextSpan(0, views[i].Text.Length), true));
        }
    }
}
