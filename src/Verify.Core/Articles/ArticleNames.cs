using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>The proper names of an article's sentences, read with the whole article in view.</summary>
internal static class ArticleNames
{
    public static List<IReadOnlyList<NameMention>> Read(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<IReadOnlyList<Token>> tokens)
    {
        var names = new List<IReadOnlyList<NameMention>>(sentences.Count);
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            names.Add(NameReader.Read(sentences[i].Span.Of(text), tokens[i]));
            surnames.UnionWith(names[i].Where(name => name.Kind == NameKind.Person).Select(name => name.Key[(name.Key.LastIndexOf(' ') + 1)..]));
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            if (Opening(tokens[i], names[i], surnames) is { } opening)
            {
                names[i] = [opening, .. names[i]];
            }
        }

        return names;
    }

    /// <summary>The names in the captions of an article, which are no passages but often give a name in full.</summary>
    public static IReadOnlyList<NameMention> OfCaptions(string text, IReadOnlyList<BoilerplateLine> boilerplate)
    {
        var names = new List<NameMention>();
        foreach (var line in boilerplate.Where(line => line.Kind == BoilerplateKind.Caption))
        {
            var caption = line.Span.Of(text);
            names.AddRange(NameReader.Read(caption, Tokenizer.Tokenize(caption)));
        }

        return names;
    }

    /// <summary>The bearers of the names, each by its fullest form, in order of first mention.</summary>
    public static IReadOnlyList<string> Bearers(IEnumerable<NameMention> names)
    {
        var bearers = new List<NamedSpeaker>();
        foreach (var name in names)
        {
            if (bearers.Find(known => known.Matches(name)) is { } known)
            {
                known.Add(name);
            }
            else
            {
                bearers.Add(new NamedSpeaker(name));
            }
        }

        return bearers.ConvertAll(bearer => bearer.Fullest);
    }

    /// <summary>A sentence's first word is capitalised anyway; it is a name when the article knows a person of that surname.</summary>
    private static NameMention? Opening(IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, HashSet<string> surnames)
    {
        if (tokens.Count == 0 || !tokens[0].IsCapitalised || (names.Count > 0 && names[0].Span.Start < tokens[0].Span.End))
        {
            return null;
        }

        var key = NameFolder.Key(tokens[0].Text);
        return surnames.Contains(key) ? new NameMention(tokens[0].Span, tokens[0].Text, key, NameKind.Person) : null;
    }
}
