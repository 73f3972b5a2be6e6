using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>Tells which of the speakers quoted on a claim are one person.</summary>
/// <remarks>
/// A lone surname belongs to the one full name that ends in it; where several do, to the first in ordinal order, so that a
/// doubtful name never adds a speaker. Two full names that differ stay apart.
/// </remarks>
internal sealed class SpeakerRoll
{
    /// <summary>What sources without a name are counted as: together one speaker.</summary>
    public const string Unnamed = "an unnamed source";

    private static readonly string[] Joint = [" and ", ", "];

    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> names = new(StringComparer.Ordinal);

    public SpeakerRoll(IEnumerable<string?> speakers)
    {
        foreach (var name in speakers.SelectMany(Split).Distinct().Order(StringComparer.Ordinal))
        {
            names.TryAdd(Key(name), name);
        }

        foreach (var key in names.Keys)
        {
            canonical[key] = names.Keys.FirstOrDefault(other => EndsInWord(other, key)) ?? key;
        }
    }

    /// <summary>The keys of the people whom a speaker's name stands for: two for "A and B".</summary>
    public IEnumerable<string> KeysOf(string? speaker) => Split(speaker).Select(name => canonical[Key(name)]).Distinct();

    public string NameOf(string key) => names[key];

    private static string[] Split(string? speaker) =>
        string.IsNullOrWhiteSpace(speaker)
            ? [Unnamed]
            : speaker.Split(Joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Key(string name) =>
        string.Join(' ', Tokenizer.Tokenize(name).Select(token => token.Normal).Where(word => word != "the"));

    private static bool EndsInWord(string full, string last) =>
        full.Length > last.Length && full.EndsWith(last, StringComparison.Ordinal) && full[^(last.Length + 1)] == ' ';
}
