namespace Verify.Core.Text;

/// <summary>Gathers the bearers of names, sentence by sentence.</summary>
internal sealed class NameDirectoryBuilder
{
    private const int AppositionReach = 60;

    private readonly Dictionary<string, List<Bearer>> _byLastWord = new(StringComparer.Ordinal);

    public List<Bearer> Bearers { get; } = [];

    public Dictionary<string, Bearer> ByKey { get; } = new(StringComparer.Ordinal);

    public void Add(SentenceAnalysis sentence)
    {
        for (var i = 0; i < sentence.Names.Count; i++)
        {
            var mention = sentence.Names[i];
            if (i > 0 && IsIntroducedAcronym(sentence, i))
            {
                ByKey.TryAdd(mention.Key, Meet(sentence.Names[i - 1]));
                continue;
            }

            var bearer = Meet(mention);
            if (mention.Title is { } title)
            {
                var of = i > 0 && StandsBeforeTitle(sentence, i) ? sentence.Names[i - 1].Key : null;
                bearer.Hold(new Office(title, of));
                if (IsSpokesman(title))
                {
                    bearer.SpeaksFor ??= of ?? Following(sentence, i);
                }
            }
        }
    }

    private Bearer Meet(NameMention mention)
    {
        if (!ByKey.TryGetValue(mention.Key, out var bearer))
        {
            var last = mention.Key[(mention.Key.LastIndexOf(' ') + 1)..];
            var namesakes = _byLastWord.TryGetValue(last, out var known) ? known : _byLastWord[last] = [];
            bearer = namesakes.Find(other => other.IsSame(mention));
            if (bearer is null)
            {
                Bearers.Add(bearer = new Bearer(mention));
                namesakes.Add(bearer);
            }

            ByKey.Add(mention.Key, bearer);
        }

        bearer.Meet(mention);
        return bearer;
    }

    /// <summary>"Free Trade League (FTL)": an acronym in brackets right after a name that is nobody's.</summary>
    private static bool IsIntroducedAcronym(SentenceAnalysis sentence, int i)
    {
        var (before, acronym) = (sentence.Names[i - 1], sentence.Names[i]);
        return before.Kind is NameKind.Organisation or NameKind.Unknown && before.Key.Contains(' ', StringComparison.Ordinal)
            && acronym.Surface.Length is > 1 and < 8 && acronym.Surface == acronym.Surface.ToUpperInvariant()
            && sentence.Text.AsSpan(before.Span.End, acronym.Span.Start - before.Span.End).Trim() is "("
            && acronym.Span.End < sentence.Text.Length && sentence.Text[acronym.Span.End] == ')';
    }

    /// <summary>Whether nothing but the title stands between a name and the one before it.</summary>
    private static bool StandsBeforeTitle(SentenceAnalysis sentence, int i)
    {
        var start = sentence.Names[i - 1].Span.End;
        var between = sentence.Text.AsSpan(start, sentence.Names[i].Span.Start - start);
        return between.Length < AppositionReach && !between.ContainsAny(",.;:()—–\"“”") && Titles.Before(sentence.Tokens, TokenAt(sentence, i)) is { } title
            && WordCount(between) <= title.Count(' ') + 1;
    }

    /// <summary>The body in "Olga Venn, a spokeswoman for the Harbour Board," or "Olga Venn, the Harbour Board's spokeswoman,".</summary>
    private static string? Following(SentenceAnalysis sentence, int i)
    {
        if (i + 1 == sentence.Names.Count)
        {
            return null;
        }

        var start = sentence.Names[i].Span.End;
        var between = sentence.Text.AsSpan(start, sentence.Names[i + 1].Span.Start - start);
        return between.Length < AppositionReach && between.Length > 0 && between[0] == ',' && !between[1..].ContainsAny(",.;:()\"“”")
            && sentence.Names[i + 1].Kind != NameKind.Person
            ? sentence.Names[i + 1].Key
            : null;
    }

    private static bool IsSpokesman(string title) => title is "spokesman" or "spokeswoman" or "spokesperson" or "press secretary";

    private static int TokenAt(SentenceAnalysis sentence, int name)
    {
        var start = sentence.Names[name].Span.Start;
        var at = 0;
        while (sentence.Tokens[at].Span.Start < start)
        {
            at++;
        }

        return at;
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            words += text[range] is { Length: > 0 } word && word is not ("'s" or "’s" or "'" or "’") ? 1 : 0;
        }

        return words;
    }
}
