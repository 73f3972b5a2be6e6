namespace Verify.Core.Text;

/// <summary>Finds where a name that starts at a token ends.</summary>
internal sealed class NameRun(IReadOnlyList<Token> tokens, Casing casing)
{
    /// <summary>The index after the last token of the name.</summary>
    public int EndFrom(int start)
    {
        var last = start;
        while (true)
        {
            var next = IsPossessive(tokens[last].Text) ? AfterPossessive(last) : Next(start, last);
            if (next == 0)
            {
                return last + 1;
            }

            last = next;
        }
    }

    /// <summary>"People's Party": the possessive of a common word before the head of an institution.</summary>
    private int AfterPossessive(int last)
    {
        var next = last + 1;
        return next < tokens.Count && tokens[next].IsCapitalised && NameWords.IsOrganisationHead(tokens[next].Normal)
            && NameWords.IsCommon(tokens[last].Normal) ? next : 0;
    }

    /// <summary>Whether a token is a capitalised word one space after the one before it.</summary>
    public static bool IsAdjacentName(IReadOnlyList<Token> tokens, int at) => at > 0 && at < tokens.Count
        && tokens[at].Kind == TokenKind.Word && tokens[at].IsCapitalised
        && tokens[at].Span.Start - tokens[at - 1].Span.End is 1 or 2 && !IsPossessive(tokens[at - 1].Text);

    /// <summary>The last token of the name's next piece; 0 when the name ends here.</summary>
    private int Next(int start, int last)
    {
        var next = last + 1;
        if (next >= tokens.Count)
        {
            return 0;
        }

        if (IsAdjacentName(tokens, next))
        {
            return Continues(start, last, next) ? next : 0;
        }

        return tokens[next].Normal switch
        {
            "-" => AfterHyphen(start, last),
            "." => IsInitial(last) && IsGlued(next) && IsAdjacentName(tokens, next + 1) ? next + 1 : 0,
            "&" => IsAdjacentName(tokens, next + 1) ? next + 1 : 0,
            "of" or "for" or "on" => AfterPreposition(start, last),
            "and" => AfterConjunction(start, next),
            _ => NameWords.IsParticle(tokens[next].Normal) ? AfterParticles(last) : 0,
        };
    }

    private bool Continues(int start, int last, int next)
    {
        var normal = tokens[next].Normal;
        if (NameWords.IsCalendar(normal) || StopWords.Contains(normal) || (casing.IsHeadline && NameWords.IsCommon(normal) && !StartsPerson(start, last)))
        {
            return false;
        }

        var title = Titles.LengthAt(tokens, next);
        if (title > 0 && (IsAdjacentName(tokens, next + title) || !GivenNames.Contains(tokens[last].Normal)))
        {
            return false;
        }

        if (casing.IsAcronym(last))
        {
            return NameWords.IsOrganisationHead(normal) || (tokens[last].Text.Length == 2 && !NameWords.IsCommon(normal) && !casing.IsAcronym(next));
        }

        return !casing.IsAcronym(next) || last > start || tokens[next].Text.Length == 2;
    }

    /// <summary>"Jean-Marc Holt", "Anna Venn-Holt" and "al-Rashid" are one name; "the Venn-Holt talks" are two.</summary>
    private int AfterHyphen(int start, int last)
    {
        var next = last + 2;
        if (next >= tokens.Count || !IsGlued(last + 1) || !IsGlued(next) || !tokens[next].IsCapitalised || tokens[next].Kind != TokenKind.Word)
        {
            return 0;
        }

        var isListed = Gazetteer.LengthAt(tokens, next, out var entry) > 0 && entry!.IsCountry;
        var first = tokens[last].Normal;
        var isOne = first is "al" or "el" or "ul" or "abu" or "ben"
            || (!isListed && (last > start || IsAdjacentName(tokens, next + 1) || GivenNames.Contains(first)));
        return isOne ? next : 0;
    }

    /// <summary>"Ministry of the Interior", "Centre on Trade": only after the head of an institution or place.</summary>
    private int AfterPreposition(int start, int last)
    {
        var head = tokens[last].Normal;
        if (!NameWords.IsOrganisationHead(head) && !NameWords.IsPlaceHead(head) && !HasPreposition(start, last))
        {
            return 0;
        }

        var next = tokens[last + 1].Normal == "of" || !NameWords.IsPlaceHead(head) ? last + 2 : tokens.Count;
        if (next < tokens.Count && tokens[next].Normal == "the")
        {
            next++;
        }

        return next < tokens.Count && IsAdjacentName(tokens, next) && !NameWords.IsCalendar(tokens[next].Normal) ? next : 0;
    }

    /// <summary>"Institute for Coast and Harbour Studies": only inside what follows a preposition.</summary>
    private int AfterConjunction(int start, int and)
    {
        if (!IsAdjacentName(tokens, and + 1) || !NameWords.IsCommon(tokens[and + 1].Normal) || GivenNames.Contains(tokens[and + 1].Normal))
        {
            return 0;
        }

        return HasPreposition(start, and) ? and + 1 : 0;
    }

    private bool HasPreposition(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Normal is "of" or "for" or "on")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A lone given name or a name with a title: what follows is a surname, even one that is a common word.</summary>
    private bool StartsPerson(int start, int last) =>
        last == start && (GivenNames.Contains(tokens[start].Normal) || Titles.Before(tokens, start) is not null);

    /// <summary>"Ursel von der Tann", "Bashir al-Rashid".</summary>
    private int AfterParticles(int last)
    {
        if (NameWords.IsOrganisationHead(tokens[last].Normal) || tokens[last].Kind != TokenKind.Word)
        {
            return 0;
        }

        var next = last + 1;
        while (next < tokens.Count && NameWords.IsParticle(tokens[next].Normal))
        {
            next++;
        }

        if (next + 1 < tokens.Count && tokens[next].Normal == "-" && IsGlued(next))
        {
            next++;
        }

        return next < tokens.Count && tokens[next].IsCapitalised && tokens[next].Kind == TokenKind.Word ? next : 0;
    }

    private bool IsInitial(int at) => tokens[at].Normal.Length == 1 || tokens[at].Normal is "st" or "jr" or "ft" or "mt";

    private bool IsGlued(int at) => tokens[at].Span.Start == tokens[at - 1].Span.End;

    private static bool IsPossessive(string word) => word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' or 'ʼ';
}
