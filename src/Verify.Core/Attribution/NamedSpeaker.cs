using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>All mentions of one bearer in an article.</summary>
internal sealed class NamedSpeaker(NameMention first)
{
    private readonly List<NameMention> _mentions = [first];

    /// <summary>The form with the most words, the first of equals.</summary>
    public string Fullest { get; private set; } = Clean(first.Surface);

    public bool Matches(NameMention name) => _mentions.Exists(mention => NameMatcher.CanBeSame(mention, name));

    public void Add(NameMention name)
    {
        if (!_mentions.Exists(mention => mention.Key == name.Key))
        {
            _mentions.Add(name);
        }

        var surface = Clean(name.Surface);
        if (Words(surface) > Words(Fullest) || (IsAdjective(Fullest) && Words(surface) == Words(Fullest) && !IsAdjective(surface)))
        {
            Fullest = surface;
        }
    }

    /// <summary>Of "Freedonian" and "Freedonia", which share a key, the second is the name.</summary>
    private bool IsAdjective(string surface) => _mentions[0].Kind != NameKind.Person
        && (surface.EndsWith("an", StringComparison.Ordinal) || surface.EndsWith("ans", StringComparison.Ordinal) || surface.EndsWith("ish", StringComparison.Ordinal) || surface.EndsWith("ese", StringComparison.Ordinal));

    private static int Words(string surface) => surface.Count(letter => letter == ' ');

    private static string Clean(string surface) =>
        surface.EndsWith("'s", StringComparison.Ordinal) || surface.EndsWith("’s", StringComparison.Ordinal) ? surface[..^2] : surface;
}
