namespace Verify.Core.Text;

/// <summary>A bearer of a name while an article is being read.</summary>
internal sealed class Bearer(NameMention first)
{
    private readonly List<Office> _offices = [];
    private NameMention _fullest = first;

    public string Key => _fullest.Key;

    public NameKind Kind => _fullest.Kind;

    public string? SpeaksFor { get; set; }

    public bool IsSame(NameMention mention) => NameMatcher.CanBeSame(_fullest, mention);

    /// <summary>Takes in another mention; a full name replaces a surname, the first full name stays.</summary>
    public void Meet(NameMention mention)
    {
        if (!_fullest.Key.Contains(' ', StringComparison.Ordinal) && mention.Key.Contains(' ', StringComparison.Ordinal))
        {
            _fullest = mention.Kind == NameKind.Unknown ? mention with { Kind = _fullest.Kind } : mention;
        }
        else if (_fullest.Kind == NameKind.Unknown && mention.Kind != NameKind.Unknown)
        {
            _fullest = _fullest with { Kind = mention.Kind };
        }
    }

    public void Hold(Office office)
    {
        if (!_offices.Contains(office))
        {
            _offices.Add(office);
        }
    }

    public NamedEntity ToEntity() => new(Key, _fullest.Surface, Kind, [.. _offices], SpeaksFor);
}
