using System.Collections.Frozen;

namespace Verify.Core.Text.Grammar;

/// <summary>
/// Finds predicates and their subjects with word classes alone: the nearest noun phrase to the left that no preposition
/// governs, past relative clauses and appositions, shared across coordination, inherited by infinitives and participles.
/// </summary>
public static class ClauseReader
{
    /// <summary>Stems of verbs whose object does what follows: "accused the envoy of delaying", "stopped them from leaving".</summary>
    private static readonly FrozenSet<string> ObjectControl =
        new[] { "accus", "suspect", "convict", "blame", "stop", "prevent", "keep", "dissuad", "acquit" }.ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<Clause> Read(SentenceAnalysis sentence, ReadOnlySpan<WordClass> tags)
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < tags.Length;)
        {
            if (tags[i] is not (WordClass.Auxiliary or WordClass.Verb))
            {
                i++;
                continue;
            }

            var (group, main) = ReadGroup(tags, i);
            clauses.Add(Build(sentence, tags, clauses, group, main));
            i = group.End;
        }

        for (var c = 0; c < clauses.Count; c++)
        {
            clauses[c] = clauses[c] with { End = EndOf(clauses, c, tags.Length) };
        }

        return clauses;
    }

    private static (TokenRange Group, int Main) ReadGroup(ReadOnlySpan<WordClass> tags, int start)
    {
        var main = start;
        var end = start + 1;
        if (tags[start] == WordClass.Verb)
        {
            return (new TokenRange(start, end), main);
        }

        for (var i = start + 1; i < tags.Length; i++)
        {
            if (tags[i] is WordClass.Auxiliary)
            {
                main = i;
                end = i + 1;
            }
            else if (tags[i] == WordClass.Verb)
            {
                return (new TokenRange(start, i + 1), i);
            }
            else if (tags[i] == WordClass.Negation)
            {
                end = i + 1;
            }
            else if (tags[i] is not (WordClass.Adverb or WordClass.Quote))
            {
                break;
            }
        }

        return (new TokenRange(start, end), main);
    }

    private static Clause Build(
        SentenceAnalysis sentence, ReadOnlySpan<WordClass> tags, List<Clause> before, TokenRange group, int main)
    {
        var tokens = sentence.Tokens;
        var form = VerbForms.Read(tokens[main].Normal)?.Form ?? VerbForm.Base;
        var hasBe = false;
        for (var i = group.Start; i < main; i++)
        {
            hasBe |= tags[i] == WordClass.Auxiliary && IsBe(tokens[i].Normal);
        }

        var copular = tags[main] == WordClass.Auxiliary && IsBe(tokens[main].Normal);
        var reduced = group.Start == main && group.End < tokens.Count && tokens[group.End].Normal == "by";
        var passive = !copular && (hasBe || reduced) && form == VerbForm.Past;
        var (subject, finite) = FindSubject(sentence, tags, before, group.Start, group.Start == main && form == VerbForm.Gerund);
        var postmodifies = reduced && before.Count > 0 && group.End + 1 < tags.Length && tags[group.End + 1] is WordClass.Name or WordClass.Determiner;
        return new Clause(main, group, subject, group.End, passive, copular, finite && !postmodifies) { IsRelative = Relative(tags, subject, group) >= 0 };
    }

    /// <summary>The relative pronoun that a clause begins with; -1 for one that begins otherwise.</summary>
    private static int Relative(ReadOnlySpan<WordClass> tags, TokenRange subject, TokenRange group)
    {
        var i = Left(tags, group.Start - 1);
        var first = !subject.IsEmpty && subject.End == i + 1 ? Left(tags, subject.Start - 1) : i;
        return first >= 0 && tags[first] == WordClass.Relative ? first : -1;
    }

    /// <summary>What a relative clause just before a verb tells more of is the verb's subject: "the aid that Norland cut off has returned".</summary>
    private static TokenRange BehindRelative(ReadOnlySpan<WordClass> tags, List<Clause> before, int last)
    {
        if (before.Count == 0 || before[^1] is not { IsRelative: true } clause || last > clause.Group.End || (last == clause.Group.End && tags[last] != WordClass.Preposition))
        {
            return default;
        }

        var relative = Relative(tags, clause.Subject, clause.Group);
        return clause.Subject.Start > relative ? NounPhrase(tags, BeforeRelative(tags, relative)) : default;
    }

    private static (TokenRange Subject, bool Finite) FindSubject(
        SentenceAnalysis sentence, ReadOnlySpan<WordClass> tags, List<Clause> before, int start, bool gerund)
    {
        var i = Left(tags, start - 1);
        var inherited = before.Count > 0 ? before[^1].Subject : default;
        if (i < 0)
        {
            return (default, !gerund);
        }

        if (BehindRelative(tags, before, i) is { IsEmpty: false } antecedent)
        {
            return (antecedent, !gerund);
        }

        switch (tags[i])
        {
            case WordClass.Preposition when gerund && before.Count > 0 && ObjectControl.Contains(sentence.Tokens[before[^1].Predicate].Stem):
                return (NounPhrase(tags, i - 1), false);
            case WordClass.To or WordClass.Preposition:
                return (inherited, false);
            case WordClass.Relative:
                return (NounPhrase(tags, BeforeRelative(tags, i)), true);
            case WordClass.Conjunction or WordClass.Adversative:
                return (inherited, !gerund);
            case WordClass.Comma when gerund:
                return (before.Find(c => c.IsFinite)?.Subject ?? inherited, false);
            case WordClass.Comma:
                var opening = OpeningComma(tags, i);
                return opening > 0 ? (WithApposition(tags, opening, i), true)
                    : before.Count == 0 ? (NounPhrase(tags, i - 1), true)
                    : (inherited, true);
            default:
                return (NotTheObjectBefore(tags, NounPhrase(tags, i), before), !gerund);
        }
    }

    /// <summary>"signed the treaty and Morven approved": what stands right behind the verb before is that verb's object.</summary>
    private static TokenRange NotTheObjectBefore(ReadOnlySpan<WordClass> tags, TokenRange phrase, List<Clause> before)
    {
        if (before.Count == 0 || phrase.IsEmpty || phrase.Start != before[^1].Group.End)
        {
            return phrase;
        }

        var conjunction = tags[phrase.Start..phrase.End].LastIndexOf(WordClass.Conjunction);
        return conjunction < 0 ? phrase : new TokenRange(phrase.Start + conjunction + 1, phrase.End);
    }

    /// <summary>"Most of it, some 300 crates of fish, spoiled": what stands in apposition is the subject too; a relative clause is not.</summary>
    private static TokenRange WithApposition(ReadOnlySpan<WordClass> tags, int opening, int closing)
    {
        var subject = NounPhrase(tags, opening - 1);
        var inserted = tags[opening..closing];
        return inserted.ContainsAny(WordClass.Verb, WordClass.Auxiliary, WordClass.Relative) ? subject : new TokenRange(subject.Start, closing);
    }

    /// <summary>The comma that opens the insertion which a comma closes; -1 without one.</summary>
    private static int OpeningComma(ReadOnlySpan<WordClass> tags, int closing)
    {
        for (var i = closing - 1; i > 0; i--)
        {
            if (tags[i] == WordClass.Stop)
            {
                return -1;
            }

            if (tags[i] == WordClass.Comma && tags[i - 1] is WordClass.Name or WordClass.Noun)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The noun phrase that ends at a token, cut at its first preposition, with a name that it stands in apposition to.</summary>
    private static TokenRange NounPhrase(ReadOnlySpan<WordClass> tags, int last)
    {
        if (last >= 0 && tags[last] == WordClass.Pronoun)
        {
            return new TokenRange(last, last + 1);
        }

        var start = last + 1;
        while (start > 0 && tags[start - 1] is WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Number
            or WordClass.Determiner or WordClass.Hyphen or WordClass.Preposition or WordClass.Pronoun or WordClass.Adverb
            or WordClass.Quote or WordClass.Conjunction)
        {
            start--;
        }

        while (start <= last && tags[start] is WordClass.Conjunction or WordClass.Adverb or WordClass.Quote)
        {
            start++;
        }

        var end = last + 1;
        for (var i = start + 1; i < end; i++)
        {
            if (tags[i] == WordClass.Preposition)
            {
                end = i;
            }
        }

        if (start <= last && tags[start] == WordClass.Preposition)
        {
            return start > 0 && tags[start - 1] == WordClass.Relative
                ? NounPhrase(tags, BeforeRelative(tags, start - 1))
                : new TokenRange(AfterLastPreposition(tags, start, last), last + 1);
        }

        return new TokenRange(IncludeApposedName(tags, start), Math.Max(end, start));
    }

    private static int AfterLastPreposition(ReadOnlySpan<WordClass> tags, int start, int last)
    {
        var preposition = last;
        while (preposition > start && tags[preposition] != WordClass.Preposition)
        {
            preposition--;
        }

        return preposition + 1;
    }

    /// <summary>The last token of what a relative pronoun refers to.</summary>
    private static int BeforeRelative(ReadOnlySpan<WordClass> tags, int relative)
    {
        var antecedent = Left(tags, relative - 1);
        return antecedent >= 0 && tags[antecedent] == WordClass.Comma ? antecedent - 1 : antecedent;
    }

    private static int IncludeApposedName(ReadOnlySpan<WordClass> tags, int start)
    {
        if (start < 2 || start >= tags.Length || tags[start] != WordClass.Determiner || tags[start - 1] != WordClass.Comma)
        {
            return start;
        }

        var name = start - 1;
        while (name > 0 && tags[name - 1] == WordClass.Name)
        {
            name--;
        }

        return name < start - 1 ? name : start;
    }

    private static int EndOf(List<Clause> clauses, int c, int count)
    {
        for (var next = c + 1; next < clauses.Count; next++)
        {
            var following = clauses[next];
            if (following.IsFinite)
            {
                var own = !following.Subject.IsEmpty && following.Subject.Start >= clauses[c].Group.End;
                return own ? following.Subject.Start : following.Group.Start;
            }
        }

        return count;
    }

    private static int Left(ReadOnlySpan<WordClass> tags, int i)
    {
        while (i >= 0 && tags[i] is WordClass.Adverb or WordClass.Quote)
        {
            i--;
        }

        return i;
    }

    private static bool IsBe(string normal) =>
        normal is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "am"
        || normal is "isn't" or "aren't" or "wasn't" or "weren't";
}
