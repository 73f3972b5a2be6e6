using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>Reads a report by where its clause stands: behind what was said, in the middle of it or before it.</summary>
internal static class ReportPlacement
{
    private const int ShortestContent = 1;

    /// <summary>"...," said A.</summary>
    public static Report? Inverted(SentenceView view, int token, ReportingVerb verb, Report? previous)
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
    public static Report? Behind(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject, Report? previous)
    {
        if (subject.Start == 0 || !IsBoundary(view, subject.Start - 1) || verb.Form == VerbForm.Gerund && group.Passive < 0 || ReferenceEquals(subject, previous?.Speaker))
        {
            return null;
        }

        var next = ComplementReader.Skip(view, token, verb.Complement == VerbComplement.Hearer);
        var isOver = next >= view.Count || (!view.IsQuoted(next) && !view.IsWord(next) && view.Normal(next) is not (":" or "(" or "$" or "£" or "€"));
        if (!isOver)
        {
            isOver = view.Normal(next) is "(" || (next > token + 1 && view.Normal(next).EndsWith("ing", StringComparison.Ordinal)) || FunctionWords.Subordinators.Contains(view.Normal(next)) || StartsAdverbial(view, next);
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

    /// <summary>A word that begins to say when, or more of the speaker: what was said is over.</summary>
    private static bool StartsAdverbial(SentenceView view, int token) =>
        view.Normal(token) is "moments" or "hours" or "days" or "shortly" or "just" or "when" or "who" or "which";

    /// <summary>"A said that ...", "A told B ...", "A said: ...".</summary>
    public static Report? Fronted(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject, Report? previous)
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
            if (!ReportFit.Complement(view, token, verb, ref next))
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
            if (view.IsComma(i) && !view.IsQuoted(i) && (FunctionWords.IsFiniteAuxiliary(view.Normal(i + 1)) || ReportReader.VerbAt(view, i + 1) is { Form: VerbForm.Past or VerbForm.ThirdPerson }))
            {
                return i;
            }
        }

        return view.Count;
    }

    private static bool IsQuoteNext(SentenceView view, int at) => view.IsQuoted(at) || view.Normal(at) is "," or ":" or "by" && view.IsQuoted(at + 1);

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

    public static int SentenceStart(SentenceView view, int start)
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

    public static Report? MakeReport(SentenceView view, string lemma, int verb, Subject subject, int from, int to, int start, bool isShared) =>
        to - from < ShortestContent ? null : new Report(lemma, verb, subject, view.SpanOf(from, to), start, isShared);
}
