namespace Verify.Core.Attribution;

/// <summary>Finds who a reporting verb's subject is, before or behind it.</summary>
internal static class SubjectReader
{
    /// <summary>The subject before a verb group: "Mr Scott, who was in town, has said".</summary>
    /// <param name="previous">The subject of the report before it in the sentence: "said ..., and added", "said ..., adding".</param>
    public static Subject? Before(SentenceView view, int groupStart, Subject? previous)
    {
        var last = groupStart - 1;
        if (last < 0)
        {
            return null;
        }

        if (view.Normal(last) == "who")
        {
            var end = view.IsComma(last - 1) ? last - 1 : last;
            return EndingAt(view, end) is { } antecedent ? WithPartners(view, antecedent) : null;
        }

        if (view.Normal(last) == "then" || FunctionWords.Conjunctions.Contains(view.Normal(last)))
        {
            return previous ?? Main(view, last);
        }

        if (EndingAt(view, last + 1) is { } adjacent)
        {
            return Adjacent(view, adjacent);
        }

        if (view.IsComma(last))
        {
            return BehindParenthesis(view, last) ?? previous ?? Main(view, last);
        }

        return previous is null || view.IsWord(last) ? Bare(view, last) ?? Main(view, last) ?? previous : previous;
    }

    /// <summary>The subject behind its verb: "said the minister, A Name,".</summary>
    public static Subject? After(SentenceView view, int verb)
    {
        var at = verb + 1;
        while (FunctionWords.IsAdverb(view.Normal(at)))
        {
            at++;
        }

        var phrase = view.Phrases.FirstOrDefault(p => p.Start == at && !p.IsPossessive);
        if (phrase is null)
        {
            return null;
        }

        var bearer = view.IsComma(phrase.End) && phrase.Kind == PhraseKind.Role
            ? view.Phrases.FirstOrDefault(p => p.Start == phrase.End + 1 && p.Kind == PhraseKind.Name && IsBreak(view, p.End))
            : null;
        return new Subject([bearer ?? phrase], phrase.Start, (bearer ?? phrase).End);
    }

    /// <summary>The first phrase of the sentence that can be a subject.</summary>
    public static Subject? Main(SentenceView view, int before)
    {
        foreach (var phrase in view.Phrases)
        {
            if (phrase.End <= before && !IsObject(view, phrase) && !phrase.IsPossessive && view.Normal(phrase.Start) is not ("i" or "we" or "you"))
            {
                return new Subject([phrase], phrase.Start, phrase.End);
            }
        }

        return null;
    }

    private static Subject? Adjacent(SentenceView view, SpeakerPhrase phrase)
    {
        if (phrase.IsPossessive)
        {
            return null;
        }

        // "a spokesman for the firm said", "the director of the centre at the university said": the head comes first.
        var head = phrase;
        while (head.FollowsPreposition && EndingAt(view, head.Start - 1) is { } outer)
        {
            head = outer;
        }

        if (!IsObject(view, head))
        {
            return WithPartners(view, head) with { End = phrase.End };
        }

        return Main(view, phrase.Start) ?? new Subject([phrase], phrase.Start, phrase.End);
    }

    private static Subject? BehindParenthesis(SentenceView view, int comma)
    {
        for (var open = comma - 1; open > 0; open--)
        {
            if (!view.IsComma(open) || EndingAt(view, open) is not { } phrase || phrase.IsPossessive || IsObject(view, phrase) && !IsNameAlone(view, open + 1, comma))
            {
                continue;
            }

            // "the minister, A Name, said": the name in the parenthesis is the bearer.
            var bearer = IsNameAlone(view, open + 1, comma) ? EndingAt(view, comma) : null;
            var subject = WithPartners(view, phrase);
            return bearer is null ? subject with { End = comma }
                : subject with { Phrases = [.. subject.Phrases.Where(p => p != phrase), bearer], End = comma };
        }

        return null;
    }

    private static bool IsNameAlone(SentenceView view, int start, int end) =>
        EndingAt(view, end) is { Kind: PhraseKind.Name } phrase && phrase.Start == start;

    /// <summary>Adds those named before an "and": "A and B said".</summary>
    private static Subject WithPartners(SentenceView view, SpeakerPhrase phrase)
    {
        var partners = new List<SpeakerPhrase> { phrase };
        var start = phrase.Start;
        while (view.Normal(start - 1) == "and" && EndingAt(view, start - 1) is { FollowsPreposition: false, IsPossessive: false, Kind: not PhraseKind.Pronoun } partner)
        {
            partners.Insert(0, partner);
            start = partner.Start;
        }

        return new Subject(partners, start, phrase.End);
    }

    /// <summary>A plain noun phrase right before the verb: "the petition said".</summary>
    private static Subject? Bare(SentenceView view, int last)
    {
        if (view.Normal(last).EndsWith("ed", StringComparison.Ordinal))
        {
            return null;
        }

        var start = last + 1;
        while (start > 0 && last - start < 4 && view.IsWord(start - 1) && !view.IsQuoted(start - 1) && view.NameAt(start - 1) is null)
        {
            var normal = view.Normal(start - 1);
            if (FunctionWords.Determiners.Contains(normal))
            {
                return start <= last ? new Subject([new SpeakerPhrase(start - 1, last + 1, PhraseKind.Other, null, false, false)], start - 1, last + 1) : null;
            }

            if (FunctionWords.Prepositions.Contains(normal) || FunctionWords.Conjunctions.Contains(normal) || FunctionWords.Auxiliaries.Contains(normal)
                || FunctionWords.Relatives.Contains(normal) || FunctionWords.SubjectPronouns.Contains(normal) || FunctionWords.Subordinators.Contains(normal) || normal == "that")
            {
                return null;
            }

            start--;
        }

        return null;
    }

    private static SpeakerPhrase? EndingAt(SentenceView view, int end) => view.Phrases.FirstOrDefault(p => p.End == end);

    /// <summary>Subordinators double as prepositions: in "after Trump said" the name is a subject all the same.</summary>
    private static bool IsObject(SentenceView view, SpeakerPhrase phrase) =>
        phrase.FollowsPreposition && !FunctionWords.Subordinators.Contains(view.Normal(phrase.Start - 1));

    private static bool IsBreak(SentenceView view, int token) => token >= view.Count || !view.IsWord(token);
}
