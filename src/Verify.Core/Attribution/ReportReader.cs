using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>Finds the clauses of one sentence that report somebody's words, and what they report.</summary>
internal static class ReportReader
{
    public static List<Report> Read(SentenceView view)
    {
        var reports = new List<Report>();
        for (var i = 0; i < view.Count; i++)
        {
            if (view.IsQuoted(i) || view.NameAt(i) is not null)
            {
                continue;
            }

            var report = view.Normal(i) == "according" && view.Normal(i + 1) == "to" ? AccordingTo(view, i)
                : VerbAt(view, i) is { } verb ? At(view, i, verb, reports)
                : null;
            if (report is not null)
            {
                reports.Add(report);
            }
        }

        return reports;
    }

    public static ReportingVerb? VerbAt(SentenceView view, int token)
    {
        var normal = view.Normal(token);
        if (normal is "made" or "makes" && (view.Normal(token + 1) == "clear" || view.Normal(token + 2) == "clear"))
        {
            return new ReportingVerb("make clear", normal == "made" ? VerbForm.Past : VerbForm.ThirdPerson, VerbComplement.Clause);
        }

        return normal.Length == view.Tokens[token].Text.Length && ReportingVerbs.TryGet(normal, out var verb) ? verb : null;
    }

    private static Report? At(SentenceView view, int token, ReportingVerb verb, List<Report> reports)
    {
        var previous = reports.Count > 0 ? reports[^1] : null;
        var group = VerbGroup.Read(view, token);
        var isQuotedAs = verb.Form == VerbForm.Gerund && view.Normal(token - 1) == "as" && view.Normal(token - 2) is "quoted" or "cited" or "reported";
        if (isQuotedAs)
        {
            group = VerbGroup.Read(view, token - 2) with { Passive = -1 };
        }
        else if (group.IsInfinitive && view.Normal(group.Start - 1) is "goes" or "went" or "on" or "continued")
        {
            group = VerbGroup.Read(view, view.Normal(group.Start - 1) == "on" ? group.Start - 2 : group.Start - 1) with { IsInfinitive = false };
            verb = verb with { Form = VerbForm.Past };
        }

        if (group.IsModal || group.IsInfinitive || view.Normal(token - 1) == "-" || (group.IsNegated && verb.Lemma is not ("believe" or "think")))
        {
            return null;
        }

        if (group.Passive >= 0 && verb.Form is VerbForm.Past or VerbForm.PastParticiple)
        {
            return By(view, token, verb, group);
        }

        if (ReportPlacement.Inverted(view, token, verb, previous) is { } inverted)
        {
            return inverted;
        }

        var subject = SubjectReader.Before(view, group.Start, previous?.Speaker);
        if (subject is null || (!isQuotedAs && !ReportFit.Subject(view, token, verb, group, subject)))
        {
            return null;
        }

        return ReportPlacement.Behind(view, token, verb, group, subject, previous) ?? ReportPlacement.Fronted(view, token, verb, group, subject, previous);
    }

    /// <summary>"..., according to A": what the phrase is attached to is A's.</summary>
    private static Report? AccordingTo(SentenceView view, int token)
    {
        var phrase = view.Phrases.FirstOrDefault(p => p.Start >= token + 2 && p.Start <= token + 3)
            ?? NounPhraseAt(view, token + 2);
        if (phrase is null)
        {
            return null;
        }

        var speaker = new Subject([phrase], phrase.Start, phrase.End);
        var end = phrase.End;
        while (end < view.Count && !view.IsComma(end) && view.Normal(end) is not ("." or ";" or "–" or "—"))
        {
            end++;
        }

        var (from, to) = token == 0 || token < 3 && !view.IsComma(token - 1)
            ? (Math.Min(end + 1, view.Count), view.Count)
            : (ReportPlacement.SentenceStart(view, 0), token);
        return ReportPlacement.MakeReport(view, "according to", token, speaker, from, ContentEnd.TrimEnd(view, from, Math.Max(from, to)), token, isShared: false);
    }

    private static SpeakerPhrase? NounPhraseAt(SentenceView view, int start)
    {
        var end = start;
        while (end < view.Count && view.IsWord(end) && !view.IsQuoted(end) && (end == start || !FunctionWords.Prepositions.Contains(view.Normal(end))))
        {
            end++;
        }

        return end > start ? new SpeakerPhrase(start, end, PhraseKind.Other, null, true, false) : null;
    }

    /// <summary>A passive with its agent: "is thought by analysts to", "has been described by the firm as".</summary>
    private static Report? By(SentenceView view, int token, ReportingVerb verb, VerbGroup group)
    {
        if (view.Normal(token + 1) != "by" || verb.Lemma is "read" or "write" or "order" or "publish" or "sign" or "brief" or "advise")
        {
            return null;
        }

        var phrase = view.Phrases.FirstOrDefault(p => p.Start == token + 2);
        if (phrase is null || verb.Lemma is not ("think" or "believe" or "say" or "understand" or "consider" or "estimate" or "describe" or "allege" or "report" or "accuse" or "blame"))
        {
            return null;
        }

        var start = ReportPlacement.SentenceStart(view, 0);
        return ReportPlacement.MakeReport(view, verb.Lemma, token, new Subject([phrase], phrase.Start, phrase.End), start, ContentEnd.TrimEnd(view, start, view.Count), group.Start, isShared: false);
    }
}
