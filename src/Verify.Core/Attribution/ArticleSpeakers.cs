using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>
/// Who is meant by a name, role or pronoun of one article: the fullest form of a name, the person who holds an office,
/// the last person spoken of.
/// </summary>
internal sealed class ArticleSpeakers
{
    private static readonly HashSet<string> Epithets = new(
        "leader chief boss premier minister president politician cleric priest singer actor actress star rapper billionaire tycoon candidate dictator monarch man woman teenager veteran senator governor mayor".Split(' '),
        StringComparer.Ordinal);

    private readonly List<NamedSpeaker> _names = [];
    private readonly List<(HashSet<string> Words, string Bearer, int At)> _roles = [];
    private readonly Dictionary<string, int> _lastSubject = new(StringComparer.Ordinal);
    private int _at;
    private int _lastPersonAt = -2;

    /// <summary>The last person who was a subject or spoke.</summary>
    public string? LastPerson { get; private set; }

    /// <summary>The last body that was a subject or spoke.</summary>
    public string? LastBody { get; private set; }

    /// <param name="alsoNamed">Names from beside the text, such as its captions, for their fuller forms.</param>
    public ArticleSpeakers(IReadOnlyList<SentenceView> views, IReadOnlyList<NameMention> alsoNamed)
    {
        for (var i = 0; i < views.Count; i++)
        {
            foreach (var name in views[i].Names)
            {
                Add(name);
            }
        }

        foreach (var name in alsoNamed)
        {
            if (_names.Exists(known => known.Matches(name)))
            {
                Add(name);
            }
        }

        for (var i = 0; i < views.Count; i++)
        {
            foreach (var phrase in views[i].Phrases)
            {
                AddRole(views[i], phrase, i);
            }
        }
    }

    /// <summary>The body, place or thing that was the subject of the very sentence before; null when a person was.</summary>
    public string? BodyJustBefore => LastBody is not null && _lastSubject.GetValueOrDefault(LastBody, -2) == _at - 1 && _lastPersonAt < _at - 1 ? LastBody : null;

    /// <summary>Forgets whom pronouns may mean: a new post begins.</summary>
    public void Reset() => (LastPerson, LastBody, _lastPersonAt) = (null, null, -2);

    /// <summary>Moves to a sentence; roles are resolved to the bearer spoken of most recently before it.</summary>
    public void MoveTo(int sentence) => _at = sentence;

    public string? Resolve(SentenceView view, Subject subject)
    {
        if (subject.Phrases is [{ Kind: PhraseKind.Role } role] && subject.End > role.End && FunctionWords.Prepositions.Contains(view.Normal(role.End)))
        {
            return BearerOf(view, role) ?? Bare(view, role with { End = subject.End });
        }

        var names = subject.Phrases.Select(phrase => Resolve(view, phrase)).Where(name => name is not null).Distinct().ToList();
        return names.Count == 0 ? null : string.Join(" and ", names);
    }

    public string? Resolve(SentenceView view, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Name => FullName(phrase.Name!),
        PhraseKind.Pronoun => view.Normal(phrase.Start) is "it" ? LastBody : view.Normal(phrase.Start) is "they" ? LastBody ?? LastPerson : LastPerson ?? LastBody,
        _ => BearerOf(view, phrase) ?? Bare(view, phrase),
    };

    /// <summary>Notes that somebody was a subject, so that "he" in the next sentence can mean them.</summary>
    public void Remember(string name, bool isPerson)
    {
        _lastSubject[name] = _at;
        if (isPerson)
        {
            LastPerson = name;
            _lastPersonAt = _at;
        }
        else
        {
            LastBody = name;
        }
    }

    /// <summary>The fullest form of a name in the article.</summary>
    public string FullName(NameMention name)
    {
        foreach (var known in _names)
        {
            if (known.Matches(name))
            {
                return known.Fullest;
            }
        }

        return name.Surface;
    }

    public bool IsPerson(SentenceView view, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Name => phrase.Name!.Kind == NameKind.Person || phrase.Name.Kind == NameKind.Unknown && _roles.Exists(role => role.Bearer == FullName(phrase.Name)),
        PhraseKind.Pronoun => view.Normal(phrase.Start) is "he" or "she",
        _ => SpeakerNouns.IsPerson(view.Normal(phrase.End - 1)),
    };

    private void Add(NameMention name)
    {
        foreach (var known in _names)
        {
            if (known.Matches(name))
            {
                known.Add(name);
                return;
            }
        }

        _names.Add(new NamedSpeaker(name));
    }

    private void AddRole(SentenceView view, SpeakerPhrase phrase, int at)
    {
        if (phrase.Kind == PhraseKind.Name && view.NameAt(phrase.Start) != phrase.Name)
        {
            AddRole(view, phrase.Start, FirstTokenOf(view, phrase), FullName(phrase.Name!), at);
        }

        if (phrase.Kind != PhraseKind.Role || !view.IsComma(phrase.End) && !view.IsComma(phrase.Start - 1))
        {
            return;
        }

        var bearer = view.Phrases.FirstOrDefault(p => p.Kind == PhraseKind.Name && !p.IsPossessive
            && (p.Start == phrase.End + 1 && p.Name!.Kind is NameKind.Person or NameKind.Unknown || p.End == phrase.Start - 1 && p is { FollowsPreposition: false, Name.Kind: NameKind.Person }));
        if (bearer?.Name is not null)
        {
            AddRole(view, phrase.Start, phrase.End, FullName(bearer.Name), at);
        }
    }

    private void AddRole(SentenceView view, int start, int end, string bearer, int at)
    {
        var words = RoleWords.Of(view, start, end);
        if (words.Any(SpeakerNouns.IsPerson))
        {
            _roles.Add((words, bearer, at));
        }
    }

    private static int FirstTokenOf(SentenceView view, SpeakerPhrase phrase)
    {
        var at = phrase.Start;
        while (view.NameAt(at) != phrase.Name)
        {
            at++;
        }

        return at;
    }

    /// <summary>Who holds the office that a role phrase names; null where nobody or anybody may be meant.</summary>
    public string? BearerOf(SentenceView view, SpeakerPhrase phrase)
    {
        var words = RoleWords.Of(view, phrase.Start, phrase.End);
        var head = view.Normal(phrase.End - 1);
        if (words.Count == 0 || !SpeakerNouns.IsPerson(head) || SpeakerNouns.IsPlural(head) || view.Normal(phrase.Start) is "a" or "an" or "another" or "one")
        {
            return null;
        }

        string? best = null;
        var bestAt = int.MinValue;
        foreach (var (known, bearer, at) in _roles)
        {
            if (!RoleWords.Fit(words, known))
            {
                continue;
            }

            var score = _lastSubject.GetValueOrDefault(bearer, -1) is >= 0 and var subject ? 100_000 + subject : at <= _at ? at : -at;
            if (score > bestAt)
            {
                (best, bestAt) = (bearer, score);
            }
        }

        // "The Treasury chief said" right behind a sentence on a person: another name for the same person.
        return best ?? (phrase.Start == 0 && view.Normal(0) == "the" && Epithets.Contains(head) && _lastPersonAt == _at - 1 ? LastPerson : null);
    }

    private static string Bare(SentenceView view, SpeakerPhrase phrase)
    {
        var start = phrase.Start;
        while (start < phrase.End - 1 && view.Normal(start) is "the" or "a" or "an" or "this" or "that" or "his" or "her" or "its" or "their" or "our")
        {
            start++;
        }

        return view.TextOf(start, phrase.End);
    }
}
