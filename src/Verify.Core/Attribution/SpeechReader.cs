using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Turns the reporting clauses of one sentence into attributions, resolving who speaks.</summary>
internal static class SpeechReader
{
    /// <summary>The attributions of a sentence in order, and the agencies it credits.</summary>
    public static (List<VoiceAttribution> Voices, List<string> Agencies) Read(SentenceView view, ArticleSpeakers speakers)
    {
        var voices = new List<VoiceAttribution>();
        var agencies = new List<string>();
        Report? last = null;
        string? lastName = null;
        foreach (var report in ReportReader.Read(view).Concat(HeadlineReader.Read(view)))
        {
            if (Agency(view, report) is { } agency)
            {
                agencies.Add(agency);
                continue;
            }

            var name = report.IsShared && lastName is not null ? lastName : NameOf(view, report, speakers, lastName);
            if (last is not null && voices.Count > 0)
            {
                CutBefore(view, voices, report);
            }

            Add(view, voices, report, name);
            (last, lastName) = (report, name);
        }

        return (voices, agencies);
    }

    /// <summary>True when every word of a stretch stands in quotation marks.</summary>
    public static bool IsDirect(SentenceView view, TextSpan content)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.IsWord(i) && content.Contains(view.Tokens[i].Span) && !view.IsQuoted(i))
            {
                return false;
            }
        }

        return true;
    }

    private static string? NameOf(SentenceView view, Report report, ArticleSpeakers speakers, string? lastName)
    {
        var phrase = report.Speaker.Phrases[^1];
        if (IsNameless(view, report.Speaker))
        {
            return null;
        }

        if (phrase.Kind == PhraseKind.Pronoun && view.Normal(phrase.Start) is "he" or "she")
        {
            if (lastName is not null)
            {
                return lastName;
            }

            // "Scott resigned after he said ...": the sentence's own subject; in "..., he said" it is somebody before.
            var isFronted = report.Content.Start > view.Tokens[report.Verb].Span.Start;
            if (isFronted && SubjectReader.Main(view, phrase.Start) is { } main && main.Phrases[0] is { Kind: PhraseKind.Name } subject && speakers.IsPerson(view, subject))
            {
                return speakers.Resolve(view, subject);
            }
        }

        return speakers.Resolve(view, report.Speaker);
    }

    private static bool IsNameless(SentenceView view, Subject subject)
    {
        var phrase = subject.Phrases[^1];
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (SpeakerNouns.IsNameless(view.Normal(i)))
            {
                return true;
            }
        }

        return view.Normal(phrase.Start) is "some" or "many" or "reports" && phrase.Kind != PhraseKind.Name;
    }

    private static string? Agency(SentenceView view, Report report)
    {
        var phrase = report.Speaker.Phrases[^1];
        return phrase.Name is { } name && (WireAgencies.TryResolve(name.Surface, out var agency)
            || WireAgencies.TryResolve(view.TextOf(phrase.Start, phrase.End), out agency)) ? agency
            : phrase.Kind != PhraseKind.Pronoun && AgencyWithin(view, phrase) is { } within ? within : null;
    }

    /// <summary>"The state news agency TASS", "Russia's TASS news agency".</summary>
    private static string? AgencyWithin(SentenceView view, SpeakerPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (view.Tokens[i].IsCapitalised && view.Normal(phrase.End - 1) == "agency" && WireAgencies.TryResolve(view.Tokens[i].Text, out var agency))
            {
                return agency;
            }
        }

        return null;
    }

    private static void CutBefore(SentenceView view, List<VoiceAttribution> voices, Report next)
    {
        if (voices[^1].Content is not { } content || next.Start == 0 || view.Tokens[next.Start].Span.Start <= content.Start || !content.Contains(view.Tokens[next.Start].Span))
        {
            return;
        }

        var before = next.Start - 1;
        if (!view.IsComma(before) && !FunctionWords.Conjunctions.Contains(view.Normal(before)) && !FunctionWords.Subordinators.Contains(view.Normal(before)))
        {
            return;
        }

        var first = 0;
        while (view.Tokens[first].Span.Start < content.Start)
        {
            first++;
        }

        var end = ContentEnd.TrimEnd(view, first, FunctionWords.Conjunctions.Contains(view.Normal(before)) || FunctionWords.Subordinators.Contains(view.Normal(before)) ? before : next.Start);
        if (end > first)
        {
            var cut = view.SpanOf(first, end);
            voices[^1] = voices[^1] with { Content = cut, IsDirect = IsDirect(view, cut) };
        }
    }

    private static void Add(SentenceView view, List<VoiceAttribution> voices, Report report, string? name)
    {
        var voice = new VoiceAttribution(name is null ? Voice.Hedged : Voice.Attributed, name, report.Lemma, report.Content, IsDirect(view, report.Content));
        var at = voices.FindIndex(known => known.Speaker == name && known.Content!.Value.Overlaps(report.Content));
        if (at < 0)
        {
            voices.Add(voice);
            return;
        }

        var content = voices[at].Content!.Value;
        var union = new TextSpan(Math.Min(content.Start, report.Content.Start), Math.Max(content.End, report.Content.End));
        voices[at] = voices[at] with { Content = union, IsDirect = voices[at].IsDirect && voice.IsDirect };
    }
}
