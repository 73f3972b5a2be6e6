namespace Verify.Core.Text;

/// <summary>
/// The bearers of the names of one article: surnames led back to full names, acronyms to what they were introduced for,
/// titles to the people who hold them, spokesmen to whom they speak for.
/// </summary>
public sealed class NameDirectory
{
    private readonly List<Bearer> _bearers;
    private readonly Dictionary<string, Bearer> _byKey;

    private NameDirectory(List<Bearer> bearers, Dictionary<string, Bearer> byKey)
    {
        _bearers = bearers;
        _byKey = byKey;
        Entities = [.. bearers.Select(bearer => bearer.ToEntity())];
    }

    /// <summary>In order of first mention.</summary>
    public IReadOnlyList<NamedEntity> Entities { get; }

    /// <param name="sentences">The article's sentences, in order.</param>
    public static NameDirectory Of(IEnumerable<SentenceAnalysis> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var builder = new NameDirectoryBuilder();
        foreach (var sentence in sentences)
        {
            builder.Add(sentence);
        }

        return new NameDirectory(builder.Bearers, builder.ByKey);
    }

    /// <summary>The bearer of a name; null when the article does not mention it.</summary>
    public NamedEntity? Find(NameMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return Locate(mention) is { } bearer ? Entities[_bearers.IndexOf(bearer)] : null;
    }

    /// <summary>The mention with the key and kind of its bearer's fullest name in the article.</summary>
    public NameMention Resolve(NameMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return Locate(mention) is { } bearer && (bearer.Key != mention.Key || bearer.Kind != mention.Kind)
            ? mention with { Key = bearer.Key, Kind = bearer.Kind }
            : mention;
    }

    /// <summary>Who holds a title, in order of first mention: "the US president", "Danish defence minister", "president".</summary>
    public IReadOnlyList<NamedEntity> WithTitle(string description)
    {
        var tokens = Tokenizer.Tokenize(description);
        var title = Titles.Before(tokens, tokens.Count);
        if (title is null)
        {
            return [];
        }

        var of = NameReader.Read(description, tokens).Select(name => name.Key).FirstOrDefault();
        return [.. Entities.Where(entity => entity.Offices.Any(office => office.Title == title && (of is null || office.Of is null || office.Of == of)))];
    }

    /// <summary>The people who speak for an organisation or a government.</summary>
    public IReadOnlyList<NamedEntity> SpokesmenOf(NameMention body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return [.. Entities.Where(entity => entity.SpeaksFor == body.Key)];
    }

    private Bearer? Locate(NameMention mention) =>
        _byKey.TryGetValue(mention.Key, out var bearer) ? bearer : _bearers.Find(other => other.IsSame(mention));
}
