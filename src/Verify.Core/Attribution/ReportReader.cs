using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Finds the clauses of one sentence that report somebody's words, and what they report.</summary>
internal static class ReportReader
{
    private const int ShortestContent = 1;

    private static readonly string[] AdjectiveEndings = ["ian", "ean", "can", "ish", "ese", "eli", "aqi", "nch"];

    private static readonly HashSet<string> BareSubjectVerbs = new("say tell claim add warn write argue insist suggest state".Split(' '), StringComparer.Ordinal);

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

    private static ReportingVerb? VerbAt(SentenceView view, int token)
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

        if (Inverted(view, token, verb, previous) is { } inverted)
        {
            return inverted;
        }

        var subject = SubjectReader.Before(view, group.Start, previous?.Speaker);
        if (subject is null || (!isQuotedAs && !FitsSubject(view, token, verb, group, subject)))
        {
            return null;
        }

        return Behind(view, token, verb, group, subject, previous) ?? Fronted(view, token, verb, group, subject, previous);
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
            : (SentenceStart(view, 0), token);
        return MakeReport(view, "according to", token, speaker, from, ContentEnd.TrimEnd(view, from, Math.Max(from, to)), token, isShared: false);
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

        var start = SentenceStart(view, 0);
        return MakeReport(view, verb.Lemma, token, new Subject([phrase], phrase.Start, phrase.End), start, ContentEnd.TrimEnd(view, start, view.Count), group.Start, isShared: false);
    }

    /// <summary>"...," said A.</summary>
    private static Report? Inverted(SentenceView view, int token, ReportingVerb verb, Report? previous)
    {
        if (verb.Form is not (VerbForm.Past or VerbForm.ThirdPerson) || !IsBoundary(view, token - 1) || SubjectReader.After(view, token) is not { } subject)
        {
            return null;
        }

        var next = subject.End;
        if (next < view.Count && view.IsWord(next) && !FunctionWords.Prepositions.Contains(view.Normal(next)) && !FunctionWords.Subordinators.Contains(view.Normal(next))
            && !FunctionWords.Relatives.Contains(view.Normal(next)) && !FunctionWords.IsAdverb(view.Normal(next)) && !FunctionWords.Conjunctions.Contains(view.Normal(next)))
        {
            return null;
        }

        var start = ContentStart(view, previous);
        var end = ContentEnd.TrimEnd(view, start, token);
        return MakeReport(view, verb.Lemma, token, subject, start, Resumes(view, subject.End) ? ContentEnd.Find(view, subject.End, view.Count) : end, token, isShared: false);
    }

    /// <summary>"..., A said" and "..., A said, ...".</summary>
    private static Report? Behind(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject, Report? previous)
    {
        if (subject.Start == 0 || !IsBoundary(view, subject.Start - 1) || verb.Form == VerbForm.Gerund && group.Passive < 0 || ReferenceEquals(subject, previous?.Speaker))
        {
            return null;
        }

        var next = ComplementReader.Skip(view, token, verb.Complement == VerbComplement.Hearer);
        var isOver = next >= view.Count || (!view.IsQuoted(next) && !view.IsWord(next) && view.Normal(next) is not (":" or "(" or "$" or "£" or "€"));
        if (!isOver)
        {
            isOver = view.Normal(next) is "(" || (next > token + 1 && view.Normal(next).EndsWith("ing", StringComparison.Ordinal)) || FunctionWords.Subordinators.Contains(view.Normal(next)) || ComplementReaderBreak(view, next);
        }

        if (!isOver)
        {
            return null;
        }

        var start = ContentStart(view, previous);
        var end = subject.Start - 1;
        if (end - start < ShortestContent || IsLeadIn(view, start, end))
        {
            return null;
        }

        var to = Resumes(view, next) ? ContentEnd.Find(view, next, view.Count) : ContentEnd.TrimEnd(view, start, subject.Start);
        return MakeReport(view, verb.Lemma, token, subject, start, to, subject.Start, isShared: false);
    }

    private static bool ComplementReaderBreak(SentenceView view, int token) =>
        view.Normal(token) is "moments" or "hours" or "days" or "shortly" or "just" or "when" or "who" or "which";

    /// <summary>"A said that ...", "A told B ...", "A said: ...".</summary>
    private static Report? Fronted(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject, Report? previous)
    {
        if (verb.Lemma == "make clear")
        {
            token += view.Normal(token + 1) == "clear" ? 1 : 2;
        }

        var next = ComplementReader.Skip(view, token, verb.Complement == VerbComplement.Hearer);
        if (next < view.Count && view.Normal(next) == ":" && !view.IsQuoted(next))
        {
            next++;
        }

        var hasMarker = next < view.Count && (view.IsQuoted(next) || view.Normal(next) == "that" || view.Normal(Math.Max(next - 1, 0)) == ":");
        if (next >= view.Count || view.IsComma(next) && !view.IsQuoted(next + 1))
        {
            next = token + 1;
            hasMarker = false;
        }

        if (!hasMarker && !ComplementReader.StartsClause(view, next))
        {
            if (!FitsComplement(view, token, verb, ref next))
            {
                return null;
            }
        }
        else if (verb.Complement == VerbComplement.Quotation && !IsQuoteNext(view, token + 1))
        {
            return null;
        }

        var start = view.Normal(next) == "that" && !view.IsQuoted(next) ? next + 1 : next;
        if (start == next && view.Normal(start) is "whether" or "if" && verb.Lemma is not ("question" or "doubt"))
        {
            return null;
        }

        if (verb.Lemma is "believe" or "think" && group.IsNegated)
        {
            start = group.Start;
        }

        var isShared = ReferenceEquals(subject, previous?.Speaker);
        return MakeReport(view, verb.Lemma, token, subject, start, ContentEnd.Find(view, start, LimitOf(view, subject, group, start)), isShared ? token : subject.Start, isShared);
    }

    /// <summary>A report inside a relative clause ends where the main clause goes on: "A, who said that ..., has gone".</summary>
    private static int LimitOf(SentenceView view, Subject subject, VerbGroup group, int start)
    {
        var isRelative = false;
        for (var i = subject.Phrases[^1].End; i < group.Start; i++)
        {
            isRelative |= view.Normal(i) == "who" && !view.IsQuoted(i);
        }

        for (var i = start + 1; isRelative && i < view.Count - 1; i++)
        {
            if (view.IsComma(i) && !view.IsQuoted(i) && (FunctionWords.IsFiniteAuxiliary(view.Normal(i + 1)) || VerbAt(view, i + 1) is { Form: VerbForm.Past or VerbForm.ThirdPerson }))
            {
                return i;
            }
        }

        return view.Count;
    }

    private static bool IsQuoteNext(SentenceView view, int at) => view.IsQuoted(at) || view.Normal(at) is "," or ":" or "by" && view.IsQuoted(at + 1);

    private static bool FitsComplement(SentenceView view, int token, ReportingVerb verb, ref int next)
    {
        var after = view.Normal(token + 1);
        switch (verb.Complement)
        {
            case VerbComplement.Any:
                next = token + 1;
                return next < view.Count && (view.IsWord(next) || view.Normal(next) is "'" or "‘" or "’" or "(" or "[" or "$" or "£" or "€" || view.Tokens[next].Kind == TokenKind.Number) && after is not ("and" or "but" or "by" or "responsibility" or "victory" or "war" or "bankruptcy" or "power");
            case VerbComplement.Hearer:
                return view.Normal(next) is "to" or "not";
            case VerbComplement.Clause when verb.Lemma is "call" or "appeal" or "plead" or "ask" && after is "for" or "on" or "upon":
            case VerbComplement.Clause when verb.Lemma is "propose" or "recommend" or "expect" or "fear" or "threaten" && after == "to":
                next = token + 1;
                return verb.Lemma is not ("expect" or "threaten");
            default:
                return false;
        }
    }

    private static bool FitsSubject(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject)
    {
        var phrase = subject.Phrases[^1];
        var before = view.Normal(token - 1);
        if (verb.Form == VerbForm.Past && verb.Complement == VerbComplement.Clause && !group.HasHave && HasAgent(view, token))
        {
            return false;
        }

        if (view.Normal(phrase.Start) is "i" or "we" or "you" || (phrase.Kind == PhraseKind.Other && !BareSubjectVerbs.Contains(verb.Lemma)))
        {
            return false;
        }

        if (FunctionWords.Determiners.Contains(before) && group.Start == token || FunctionWords.Prepositions.Contains(before) && verb.Form != VerbForm.Gerund)
        {
            return false;
        }

        var isAdjacent = subject.End == group.Start || FunctionWords.Conjunctions.Contains(view.Normal(group.Start - 1)) || view.Normal(group.Start - 1) is "who" or "," or "then";
        return verb.Form switch
        {
            VerbForm.Base => subject.End == group.Start && !group.HasHave && (subject.Phrases.Count > 1 || IsPlural(view, phrase)),
            VerbForm.ThirdPerson => verb.Lemma is "say" or "tell" or "insist" or "deny" || isAdjacent && !IsPluralRole(view, phrase) && !IsAdjective(phrase),
            VerbForm.Gerund => FitsGerund(view, token, group) && (verb.Lemma == "say" || group.Passive >= 0 || !view.IsWord(token - 1) || subject.End == token || FunctionWords.Prepositions.Contains(before) || FunctionWords.Subordinators.Contains(before) || FunctionWords.Conjunctions.Contains(before)),
            VerbForm.PastParticiple => group.HasHave,
            _ => isAdjacent || verb.Lemma is "say" or "tell" or "warn" or "insist" or "add" or "write" or "make clear" or "underscore" or "grumble" || group.HasHave || view.Normal(token + 1) == "that" || view.IsQuoted(token + 1),
        };
    }

    /// <summary>"mentioned on Monday by the mayor": a participle that only looks like a past tense.</summary>
    private static bool HasAgent(SentenceView view, int token)
    {
        for (var i = token + 1; i < view.Count && i < token + 8 && !view.IsQuoted(i) && view.IsWord(i); i++)
        {
            if (view.Normal(i) is "by" or "that")
            {
                return view.Normal(i) == "by";
            }
        }

        return false;
    }

    private static bool FitsGerund(SentenceView view, int token, VerbGroup group)
    {
        if (group.Passive >= 0)
        {
            return true;
        }

        var before = view.Normal(token - 1);
        return before is "," or "by" or "in" or "while" or "before" or "after" or "and" or "but" or "" or "–" or "—"
            || view.IsWord(token - 1) && !FunctionWords.Determiners.Contains(before) && !FunctionWords.Prepositions.Contains(before) && (view.Normal(token + 1) == "that" || view.IsQuoted(token + 1) || ComplementReader.StartsClause(view, token + 1));
    }

    private static bool IsPlural(SentenceView view, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Pronoun => view.Normal(phrase.Start) == "they",
        PhraseKind.Role or PhraseKind.Other => SpeakerNouns.IsPlural(view.Normal(phrase.End - 1)) || view.Normal(phrase.End - 1) is "police" or "staff",
        _ => true,
    };

    /// <summary>"Freedonian claims": an adjective of nationality before a noun that looks like a verb.</summary>
    private static bool IsAdjective(SpeakerPhrase phrase) => phrase.Name is { Kind: not NameKind.Person } name
        && AdjectiveEndings.Any(ending => name.Surface.EndsWith(ending, StringComparison.Ordinal)) && !name.Surface.Contains(' ', StringComparison.Ordinal);

    private static bool IsPluralRole(SentenceView view, SpeakerPhrase phrase) => phrase.Kind == PhraseKind.Role && SpeakerNouns.IsPlural(view.Normal(phrase.End - 1));

    /// <summary>True after a comma or a closing quotation mark: where the clause that reports may begin.</summary>
    private static bool IsBoundary(SentenceView view, int token) =>
        token >= 0 && (view.IsQuoted(token) || view.IsComma(token) || view.Normal(token) is "–" or "—" or "?" or "!" or "…");

    /// <summary>True where the words reported go on behind the clause: "..., she said, “...”", "The town, she added, will".</summary>
    private static bool Resumes(SentenceView view, int at) =>
        view.IsComma(at) && at + 1 < view.Count && (view.IsQuoted(at + 1) || FunctionWords.IsFiniteAuxiliary(view.Normal(at + 1)));

    private static int ContentStart(SentenceView view, Report? previous)
    {
        if (previous is not null)
        {
            for (var i = previous.Verb + 1; i < view.Count; i++)
            {
                if (view.Tokens[i].Span.Start >= previous.Content.End && view.IsComma(i))
                {
                    return i + 1;
                }
            }
        }

        return SentenceStart(view, 0);
    }

    private static int SentenceStart(SentenceView view, int start)
    {
        while (start < view.Count && !view.IsQuoted(start) && (!view.IsWord(start) && view.Tokens[start].Kind == TokenKind.Symbol && view.Normal(start) is not ("$" or "£" or "€") || view.Normal(start) is "but" or "and"))
        {
            start++;
        }

        return start;
    }

    /// <summary>"In London, A said": a short adverbial is not what was said.</summary>
    private static bool IsLeadIn(SentenceView view, int start, int end)
    {
        if (view.IsQuoted(start) || view.IsQuoted(end - 1))
        {
            return false;
        }

        var first = view.Normal(start);
        return FunctionWords.Prepositions.Contains(first) && end - start < 6 || FunctionWords.IsAdverb(first) && end - start < 3
            || (first.EndsWith("ing", StringComparison.Ordinal) || first.EndsWith("ed", StringComparison.Ordinal)) && end - start < 12;
    }

    private static Report? MakeReport(SentenceView view, string lemma, int verb, Subject subject, int from, int to, int start, bool isShared) =>
        to - from < ShortestContent ? null : new Report(lemma, verb, subject, view.SpanOf(from, to), start, isShared);
}
