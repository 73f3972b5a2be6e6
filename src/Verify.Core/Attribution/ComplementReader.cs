using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>Finds where what was said begins behind a reporting verb, past hearers, times and places.</summary>
internal static class ComplementReader
{
    private static readonly HashSet<string> TimeWords = new(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later late early last this next week month year morning afternoon evening night day again recently".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Leads = new("in on at to during after before via through from by within".Split(' '), StringComparer.Ordinal);

    /// <summary>The first token that is no adverbial of the verb; the number of tokens when the sentence ends before.</summary>
    public static int Skip(SentenceView view, int verb, bool hasHearer)
    {
        var at = verb + 1;
        if (view.Normal(at) is "out" or "back" or "up")
        {
            at++;
        }

        if (hasHearer && !view.IsQuoted(at) && view.Normal(at) is not ("that" or ","))
        {
            at = SkipHearer(view, at);
        }

        while (at < view.Count && !view.IsQuoted(at))
        {
            var normal = view.Normal(at);
            if (TimeWords.Contains(normal) && !StartsClause(view, at) || FunctionWords.IsAdverb(normal))
            {
                at++;
            }
            else if (Leads.Contains(normal) || (at > verb + 1 && FunctionWords.Prepositions.Contains(normal)))
            {
                at = SkipNounPhrase(view, at + 1);
            }
            else if (view.IsComma(at) && (view.IsQuoted(at + 1) || view.Normal(at + 1) is "that" or "he" or "she" or "they" or "it"))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>True where a subject and a finite verb follow.</summary>
    public static bool StartsClause(SentenceView view, int at)
    {
        var normal = view.Normal(at);
        if (normal is "he" or "she" or "they" or "it" or "i" or "we" or "there" or "you")
        {
            return true;
        }

        for (var i = at; i < view.Count && i < at + 12 && (view.IsWord(i) || view.Tokens[i].Kind != Text.TokenKind.Symbol || view.Normal(i) is "-" or "$" or "£" or "€" or "%"); i++)
        {
            normal = view.Normal(i);
            if (FunctionWords.IsFiniteAuxiliary(normal))
            {
                return i > at;
            }

            if (FunctionWords.Relatives.Contains(normal) || normal is "that" or "to")
            {
                return false;
            }
        }

        return false;
    }

    private static int SkipHearer(SentenceView view, int at)
    {
        if (view.Phrases.FirstOrDefault(p => p.Start == at) is { } phrase)
        {
            var end = phrase.End;
            while (view.Normal(end) is "of" or "and" or "at" or "for" or "from" && view.Phrases.FirstOrDefault(p => p.Start == end + 1) is { } more)
            {
                end = more.End;
            }

            return view.IsComma(end) && view.Normal(end + 1) is "who" ? end
                : phrase.IsPossessive ? SkipNounPhrase(view, end) : end;
        }

        return view.Normal(at) is "him" or "her" or "them" or "us" or "me" or "it" ? at + 1 : SkipNounPhrase(view, at);
    }

    private static int SkipNounPhrase(SentenceView view, int at)
    {
        var hasHead = false;
        for (; at < view.Count && !view.IsQuoted(at); at++)
        {
            var normal = view.Normal(at);
            var isDeterminer = FunctionWords.Determiners.Contains(normal);
            if (normal == "of" && hasHead)
            {
                hasHead = false;
                continue;
            }

            if ((!view.IsWord(at) && view.Tokens[at].Kind == Text.TokenKind.Symbol && normal is not ("-" or "/")) || normal == "that"
                || FunctionWords.SubjectPronouns.Contains(normal) || (isDeterminer && hasHead)
                || (hasHead && (FunctionWords.Prepositions.Contains(normal) || FunctionWords.Relatives.Contains(normal) || FunctionWords.Conjunctions.Contains(normal)
                    || FunctionWords.Subordinators.Contains(normal) || FunctionWords.IsFiniteAuxiliary(normal) || ReportingVerbs.TryGet(normal, out var verb) && verb.Form == VerbForm.Gerund)))
            {
                break;
            }

            hasHead |= !isDeterminer;
        }

        return at;
    }
}
