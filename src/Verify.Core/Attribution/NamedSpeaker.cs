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
        if (Words(surface) > Words(Fullest))
        {
            Fullest = surface;
        }
    }

    private static int Words(string surface) => surface.Count(letter => letter == ' ');

    private static string Clean(string surface) =>
        surface.EndsWith("'s", StringComparison.Ordinal) || surface.EndsWith("’s", StringComparison.Ordinal) ? surface[..^2] : surface;
}
