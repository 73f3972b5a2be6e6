namespace Verify.Core.Text.Grammar;

/// <summary>
/// Tells the word class of every token from closed classes, the verb and noun senses that a dictionary lists, and the
/// neighbours: enough to find subjects and predicates in news prose, at the cost of one pass.
/// </summary>
public static class WordClassTagger
{
    /// <summary>One class a token, in order.</summary>
    public static WordClass[] Tag(SentenceAnalysis sentence)
    {
        var tokens = sentence.Tokens;
        var tags = new WordClass[tokens.Count];
        var inName = new bool[tokens.Count];
        Mark(tokens, sentence.Names.Select(n => n.Span), inName);
        var inPhrase = (bool[])inName.Clone();
        Mark(tokens, sentence.Quantities.Select(q => q.Span), inPhrase);
        for (var i = 0; i < tokens.Count; i++)
        {
            tags[i] = inName[i] ? WordClass.Name
                : IsMonthOfMay(tokens, tags, i) ? WordClass.Noun
                : IsTemporal(tokens, tags, i) ? WordClass.Adverb
                : Classify(tokens, tags, inPhrase, i);
        }

        return tags;
    }

    private static void Mark(IReadOnlyList<Token> tokens, IEnumerable<TextSpan> spans, bool[] marks)
    {
        var i = 0;
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            while (i < tokens.Count && tokens[i].Span.Start < span.Start)
            {
                i++;
            }

            for (; i < tokens.Count && tokens[i].Span.Start < span.End; i++)
            {
                marks[i] = true;
            }
        }
    }

    private static WordClass Classify(IReadOnlyList<Token> tokens, WordClass[] tags, bool[] inPhrase, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return WordClass.Number;
        }

        if (token.Kind == TokenKind.Symbol)
        {
            return token.Normal switch
            {
                "-" when IsInsideWord(tokens, i) => WordClass.Hyphen,
                "," or "(" or ")" or "-" => WordClass.Comma,
                "\"" or "'" => WordClass.Quote,
                "&" => WordClass.Conjunction,
                "%" or "$" or "€" or "£" => WordClass.Number,
                _ => WordClass.Stop,
            };
        }

        var previous = PreviousOf(tags, i);
        if (token.Normal == "to")
        {
            return GovernsNoun(tokens, inPhrase, i) ? WordClass.Preposition : WordClass.To;
        }

        if (token.Normal == "that")
        {
            return previous is WordClass.Preposition ? WordClass.Determiner
                : previous is WordClass.Noun or WordClass.Name ? WordClass.Relative
                : WordClass.Subordinator;
        }

        if (token.Normal is "who" or "which" or "whom" or "whose")
        {
            return WordClass.Relative;
        }

        if (token.Normal.EndsWith("n't", StringComparison.Ordinal))
        {
            return WordClass.Auxiliary;
        }

        if (ClosedClasses.TryGet(token.Normal, out var closed))
        {
            return closed == WordClass.Auxiliary && IsMainVerb(tokens, inPhrase, i) ? WordClass.Verb : closed;
        }

        return ClassifyOpen(tokens, tags, inPhrase, i, previous);
    }

    private static WordClass ClassifyOpen(
        IReadOnlyList<Token> tokens, WordClass[] tags, bool[] inPhrase, int i, WordClass previous)
    {
        var normal = tokens[i].Normal;
        var parts = WordTable.PartsOfSpeech(normal);
        if (VerbForms.Read(normal) is not { } verb)
        {
            return NonVerb(normal, parts);
        }

        var nounFirst = parts.StartsWith('n') || parts.StartsWith('a');
        return previous switch
        {
            WordClass.Auxiliary or WordClass.Negation or WordClass.Pronoun => WordClass.Verb,
            WordClass.To => verb.Form == VerbForm.Base ? WordClass.Verb : NonVerb(normal, parts),
            WordClass.Determiner or WordClass.Adjective or WordClass.Number or WordClass.Hyphen => ParticipleOrNoun(verb.Form, parts),
            WordClass.Preposition => verb.Form == VerbForm.Gerund ? WordClass.Verb : ParticipleOrNoun(verb.Form, parts),
            WordClass.Relative => WordClass.Verb,
            WordClass.Verb when verb.Form == VerbForm.Gerund => WordClass.Verb,
            WordClass.Verb when verb.Form == VerbForm.ThirdPerson && WordTable.PartsOfSpeech(verb.Lemma).StartsWith('n') => WordClass.Noun,
            WordClass.Conjunction when verb.Form == VerbForm.Base && i > 1 && tags[i - 2] is WordClass.Noun && HasNounSense(verb.Lemma) => WordClass.Noun,
            WordClass.Adverb or WordClass.Conjunction or WordClass.Adversative or WordClass.Comma or WordClass.Quote or WordClass.Stop =>
                verb.Form is VerbForm.Past or VerbForm.Gerund || !nounFirst ? WordClass.Verb : NonVerb(normal, parts),
            WordClass.Name or WordClass.Noun when verb.Form == VerbForm.Past => WordClass.Verb,
            WordClass.Name or WordClass.Noun when verb.Form == VerbForm.Gerund =>
                parts.StartsWith('n') && !StartsObject(tokens, inPhrase, i + 1) ? WordClass.Noun : WordClass.Verb,
            WordClass.Name or WordClass.Noun when verb.Form == VerbForm.ThirdPerson =>
                HasNounSense(verb.Lemma) && !StartsPhrase(tokens, inPhrase, i + 1) ? WordClass.Noun : WordClass.Verb,
            WordClass.Name => !nounFirst && StartsPhrase(tokens, inPhrase, i + 1) ? WordClass.Verb : NonVerb(normal, parts),
            WordClass.Noun => !nounFirst && IsPlural(tokens[i - 1].Normal) && StartsPhrase(tokens, inPhrase, i + 1) ? WordClass.Verb : NonVerb(normal, parts),
            _ => nounFirst ? NonVerb(normal, parts) : WordClass.Verb,
        };
    }

    private static bool IsPlural(string normal) => normal.EndsWith('s') || IrregularForms.Lemma(normal) is not null;

    private static bool HasNounSense(string lemma) => WordTable.PartsOfSpeech(lemma).Contains('n');

    private static WordClass ParticipleOrNoun(VerbForm form, string parts) =>
        form is VerbForm.Past or VerbForm.Gerund && !parts.StartsWith('n') ? WordClass.Adjective : NonVerbOf(parts);

    private static WordClass NonVerb(string normal, string parts) =>
        parts.Length > 0 ? NonVerbOf(parts)
        : normal.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
        : WordClass.Noun;

    private static WordClass NonVerbOf(string parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case 'n':
                    return WordClass.Noun;
                case 'a':
                    return WordClass.Adjective;
                case 'r':
                    return WordClass.Adverb;
            }
        }

        return WordClass.Noun;
    }

    /// <summary>"has", "does", "is" and "had" are main verbs unless a verb, participle or negation follows.</summary>
    private static bool IsMainVerb(IReadOnlyList<Token> tokens, bool[] inPhrase, int i)
    {
        if (tokens[i].Normal is not ("has" or "have" or "had" or "having" or "does" or "do" or "did"))
        {
            return false;
        }

        for (var next = i + 1; next < tokens.Count && next <= i + 3; next++)
        {
            if (inPhrase[next])
            {
                return true;
            }

            var normal = tokens[next].Normal;
            if (ClosedClasses.TryGet(normal, out var closed))
            {
                if (closed is WordClass.Adverb)
                {
                    continue;
                }

                return closed is not (WordClass.Negation or WordClass.Auxiliary);
            }

            if (normal.EndsWith("ly", StringComparison.Ordinal))
            {
                continue;
            }

            return VerbForms.Read(normal) is not { } verb
                || (tokens[i].Normal[0] == 'h' ? verb.Form != VerbForm.Past : verb.Form != VerbForm.Base);
        }

        return true;
    }

    /// <summary>"to" before a name, a number, a determiner or a word that is no verb governs a noun.</summary>
    private static bool GovernsNoun(IReadOnlyList<Token> tokens, bool[] inPhrase, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return false;
        }

        if (inPhrase[i + 1] || tokens[i + 1].Kind == TokenKind.Number)
        {
            return true;
        }

        return ClosedClasses.TryGet(tokens[i + 1].Normal, out var closed)
            ? closed is WordClass.Determiner or WordClass.Pronoun
            : VerbForms.Read(tokens[i + 1].Normal) is not { Form: VerbForm.Base } && !tokens[i + 1].Normal.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>"last week", "next month", "Tuesday" outside a prepositional phrase: adverbs that may stand between subject and verb.</summary>
    private static bool IsTemporal(IReadOnlyList<Token> tokens, WordClass[] tags, int i)
    {
        var normal = tokens[i].Normal;
        if (normal is "last" or "next" or "this")
        {
            return i + 1 < tokens.Count && ClosedClasses.TimeUnits.Contains(tokens[i + 1].Normal);
        }

        return ClosedClasses.TimeUnits.Contains(normal) && i > 0 && tags[i - 1] == WordClass.Adverb
            && tokens[i - 1].Normal is "last" or "next" or "this";
    }

    /// <summary>"in May", "3 May", "May 2019": the month, where "may" elsewhere is an auxiliary.</summary>
    private static bool IsMonthOfMay(IReadOnlyList<Token> tokens, WordClass[] tags, int i) => tokens[i].Text == "May"
        && ((i > 0 && tags[i - 1] is WordClass.Preposition or WordClass.Number) || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number));

    private static bool IsInsideWord(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Count
        && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i].Span.End == tokens[i + 1].Span.Start;

    /// <summary>"a White House meeting with" goes on without the object that "a minister meeting the envoys" has.</summary>
    private static bool StartsObject(IReadOnlyList<Token> tokens, bool[] inPhrase, int i) => i < tokens.Count
        && (inPhrase[i] || tokens[i].Kind == TokenKind.Number
            || (ClosedClasses.TryGet(tokens[i].Normal, out var closed) && closed is WordClass.Determiner or WordClass.Pronoun));

    private static bool StartsPhrase(IReadOnlyList<Token> tokens, bool[] inPhrase, int i)
    {
        if (i >= tokens.Count)
        {
            return false;
        }

        return inPhrase[i] || tokens[i].Kind == TokenKind.Number || tokens[i].Normal is "to"
            || (ClosedClasses.TryGet(tokens[i].Normal, out var closed)
                && closed is WordClass.Determiner or WordClass.Pronoun or WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb);
    }

    private static WordClass PreviousOf(WordClass[] tags, int i)
    {
        for (var p = i - 1; p >= 0; p--)
        {
            if (tags[p] is not (WordClass.Quote or WordClass.Adverb))
            {
                return tags[p];
            }
        }

        return WordClass.Stop;
    }
}
