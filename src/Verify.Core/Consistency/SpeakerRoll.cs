using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>Tells which of the speakers quoted on a claim are one.</summary>
/// <remarks>
/// Spellings of one name are one speaker, and so are a government and its seat ("Moscow", "the Kremlin"). A lone surname
/// belongs to a full name that it can stand for; where there are several, to the first in ordinal order, so that a doubtful
/// name never adds a speaker. Two full names that differ stay apart.
/// </remarks>
internal sealed class SpeakerRoll
{
    /// <summary>What sources without a name are counted as: together one speaker.</summary>
    private const string Unnamed = "an unnamed source";

    private static readonly string[] Joint = [" and ", ", "];

    private readonly Dictionary<string, NameMention> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public SpeakerRoll(IEnumerable<string?> speakers)
    {
        var mentions = speakers.SelectMany(Split).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Mention: Read(name)))
            .OrderByDescending(speaker => speaker.Mention.Key.Count(letter => letter == ' '))
            .ThenBy(speaker => speaker.Mention.Key, StringComparer.Ordinal)
            .ThenBy(speaker => speaker.Name, StringComparer.Ordinal);
        var roll = new List<NameMention>();
        foreach (var (name, mention) in mentions)
        {
            var bearer = roll.Find(other => NameMatcher.CanBeSame(other, mention) || NameMatcher.AreAssociated(other, mention));
            if (bearer is null)
            {
                bearer = mention;
                roll.Add(mention);
            }

            bearers[name] = bearer;
            names.TryAdd(bearer.Key, name);
        }
    }

    /// <summary>The keys of those whom a speaker's name stands for: two for "A and B".</summary>
    public IEnumerable<string> KeysOf(string? speaker) => Split(speaker).Select(name => bearers[name].Key).Distinct();

    public string NameOf(string key) => names[key];

    private static string[] Split(string? speaker) =>
        string.IsNullOrWhiteSpace(speaker)
            ? [Unnamed]
            : speaker.Split(Joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static NameMention Read(string name)
    {
        var read = NameReader.Read(name, Tokenizer.Tokenize(name));
        return read.Count == 1 ? read[0] : new NameMention(new TextSpan(0, name.Length), name, NameFolder.Key(name), NameKind.Unknown);
    }
}
