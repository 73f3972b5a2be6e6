namespace Verify.Core.Text;

/// <summary>One pass over a sentence's tokens that cuts out the names.</summary>
internal sealed class NameScan(string text, IReadOnlyList<Token> tokens)
{
    /// <summary>From this weight on (<see cref="WordTable.Weight"/>) a bare singular noun before a verb is a name rather than a mass noun.</summary>
    private const double NameWeight = 0.74;

    private readonly Casing _casing = new(tokens);
    private readonly List<NameMention> _found = [];

    public IReadOnlyList<NameMention> Run()
    {
        var at = 0;
        while (at < tokens.Count)
        {
            at = Step(at);
        }

        return _found;
    }

    private int Step(int at)
    {
        if (!tokens[at].IsCapitalised || tokens[at].Kind != TokenKind.Word)
        {
            return IsArticleOfArabicName(at) ? AddRun(at, new NameRun(tokens, _casing).EndFrom(at)) : at + 1;
        }

        var listed = ListedAt(at, out var entry);
        if (listed > 0 && StandsAlone(at, listed, entry!))
        {
            Add(at, at + listed, entry!.Key, entry.Kind, null);
            return at + listed;
        }

        var normal = tokens[at].Normal;
        if (NameWords.IsCalendar(normal) || normal.Length < 2 && !IsInitialOfName(at) || (StopWords.Contains(normal) && !_casing.IsAcronym(at)))
        {
            return at + 1;
        }

        var title = Titles.LengthAt(tokens, at);
        return title > 0 ? at + title : AddRun(at, new NameRun(tokens, _casing).EndFrom(at));
    }

    /// <summary>The listed name at a token, unless the word is as likely a common one there.</summary>
    private int ListedAt(int at, out GazetteerEntry? entry)
    {
        var length = Gazetteer.LengthAt(tokens, at, out entry);
        var isAmbiguous = length == 1 && entry!.IsEverydayWord && !_casing.IsAcronym(at);
        return isAmbiguous && (_casing.IsHeadline || _casing.IsInitial(at)) ? 0 : length;
    }

    /// <summary>Whether a listed name is a name by itself here rather than the start of a longer one ("Paris Holt", "Moscow Times").</summary>
    private bool StandsAlone(int at, int length, GazetteerEntry entry)
    {
        var next = at + length;
        if (next >= tokens.Count || !NameRun.IsAdjacentName(tokens, next) || Titles.LengthAt(tokens, next) > 0
            || NameWords.IsCalendar(tokens[next].Normal))
        {
            return true;
        }

        var following = tokens[next].Normal;
        if (entry.IsCountry)
        {
            return entry.Key is "jordan" or "chad" or "georgia" or "israel"
                ? NameWords.IsCommon(following) || NameWords.IsOrganisationHead(following)
                : !(NameWords.IsCompanyHead(following) && !NameRun.IsAdjacentName(tokens, next + 1));
        }

        return length > 1 || (!NameWords.IsOrganisationHead(following) && (NameWords.IsCommon(following) || _casing.IsAcronym(at)));
    }

    private int AddRun(int start, int end)
    {
        var next = end;
        while (start < end && _casing.IsInitial(start) && end - start > 1 && IsOpeningWord(start))
        {
            start++;
        }

        if (end - start > 1 ? !IsPlausible(start, end) : !IsPlausible(start))
        {
            return start + 1;
        }

        var listed = ListedAt(start, out var entry) == end - start ? entry : null;
        var title = Titles.Before(tokens, start);
        var kind = listed?.Kind ?? NameKinds.Of(tokens, start, end, title, _casing);
        if (kind is NameKind.Person or NameKind.Unknown)
        {
            title ??= end - start > 1 ? Titles.After(tokens, end) : null;
            kind = title is null ? kind : NameKind.Person;
        }
        else
        {
            title = null;
        }

        Add(start, end, listed?.Key, kind, title);
        return next;
    }

    private void Add(int start, int end, string? key, NameKind kind, string? title)
    {
        var last = tokens[end - 1];
        var span = new TextSpan(tokens[start].Span.Start, last.Span.End - PossessiveLength(last.Text));
        _found.Add(new NameMention(span, span.Of(text), key ?? NameFolder.Key(Slice(start, end)), kind, title));
    }

    private Token[] Slice(int start, int end)
    {
        var slice = new Token[end - start];
        for (var i = start; i < end; i++)
        {
            slice[i - start] = tokens[i];
        }

        return slice;
    }

    /// <summary>Whether one capitalised word is a name.</summary>
    private bool IsPlausible(int at)
    {
        var normal = tokens[at].Normal;
        if (!NameWords.IsCommon(normal))
        {
            return true;
        }

        if (!_casing.IsInitial(at) && !_casing.IsHeadline && (!_casing.IsAcronym(at) || normal.Length > 5 || !WordTable.Contains(normal)))
        {
            return !_casing.IsUpperCase && !_casing.IsAcronym(at);
        }

        return !StopWords.Contains(normal) && normal[^1] != 's' && WordTable.Weight(normal) >= NameWeight && IsFollowedAsName(at);
    }

    /// <summary>Whether several capitalised words are a name: in headlines only when some word is no common one.</summary>
    private bool IsPlausible(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_casing.IsHeadline || (tokens[i].IsCapitalised && (!NameWords.IsCommon(tokens[i].Normal) || GivenNames.Contains(tokens[i].Normal))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFollowedAsName(int at)
    {
        if (PossessiveLength(tokens[at].Text) > 0)
        {
            return true;
        }

        return at + 1 < tokens.Count && (NameWords.IsVerbAfterName(tokens[at + 1])
            || (tokens[at + 1].Normal == "and" && at + 2 < tokens.Count && tokens[at + 2].IsCapitalised)
            || (tokens[at + 1].Normal == "," && at + 2 < tokens.Count && (tokens[at + 2].IsCapitalised || tokens[at + 2].Normal == "who")));
    }

    /// <summary>A common word with a capital only because it opens the sentence ("Earlier Brandt said").</summary>
    private bool IsOpeningWord(int at)
    {
        var normal = tokens[at].Normal;
        return StopWords.Contains(normal)
            || (!GivenNames.Contains(normal) && WordTable.PartsOfSpeech(normal) is { Length: > 0 } parts && parts[0] == 'r')
            || (normal.EndsWith("ing", StringComparison.Ordinal) && NameWords.IsCommon(normal));
    }

    private bool IsInitialOfName(int at) => at + 2 < tokens.Count && tokens[at + 1].Normal == "." && tokens[at + 2].IsCapitalised
        && tokens[at + 1].Span.Start == tokens[at].Span.End;

    /// <summary>The "al" of "al-Rashid".</summary>
    private bool IsArticleOfArabicName(int at) => tokens[at].Text is "al" or "el" or "ul" && at + 2 < tokens.Count
        && tokens[at + 1].Normal == "-" && tokens[at + 2].IsCapitalised && tokens[at + 2].Span.Start == tokens[at].Span.End + 1;

    private static int PossessiveLength(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' or 'ʼ' ? 2 : 0;
}
