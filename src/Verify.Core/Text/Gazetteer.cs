using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>The countries, places, organisations and events of the Lexicon folder, with their other names.</summary>
internal static class Gazetteer
{
    private const char EverydayMark = '~';

    private static readonly PhraseTrie<GazetteerEntry> Names = new();

    private static readonly FrozenDictionary<string, string[]> Governments = Load();

    private static readonly FrozenSet<string> Demonyms =
        LexiconResource.Lines("countries.txt").SelectMany(row => Phrases(row.Split('|')[2])).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Countries =
        LexiconResource.Lines("countries.txt").Select(row => row.Split('|')[0]).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCountry(string key) => Countries.Contains(key);

    /// <summary>Whether a word in normal form names a country's people or what is theirs ("danish"), not the country.</summary>
    public static bool IsDemonym(string normal) => Demonyms.Contains(normal);

    /// <summary>How many tokens the longest listed name at a token takes; 0 for none.</summary>
    public static int LengthAt(IReadOnlyList<Token> tokens, int at, out GazetteerEntry? entry) => Names.LengthAt(tokens, at, out entry);

    /// <summary>The key of a phrase that is a listed name as a whole; null for any other.</summary>
    public static string? KeyOf(IReadOnlyList<Token> tokens) =>
        tokens.Count > 0 && Names.LengthAt(tokens, 0, out var entry) == tokens.Count ? entry!.Key : null;

    /// <summary>The countries whose government a place or building stands for ("moscow" for "russia"); empty for most keys.</summary>
    public static IReadOnlyList<string> GovernmentsOf(string key) => Governments.TryGetValue(key, out var countries) ? countries : [];

    private static FrozenDictionary<string, string[]> Load()
    {
        AddAliases("organisations.txt", NameKind.Organisation);
        AddAliases("places.txt", NameKind.Place);
        AddAliases("events.txt", NameKind.Unknown);
        var governments = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in LexiconResource.Lines("countries.txt"))
        {
            var fields = row.Split('|');
            var country = new GazetteerEntry(fields[0], NameKind.Place, IsCountry: true);
            foreach (var name in Phrases(fields[1]))
            {
                Names.TryAdd(name, country);
            }

            foreach (var demonym in Phrases(fields[2]))
            {
                Names.TryAdd(demonym, country);
                Names.TryAdd(demonym + "s", country);
            }

            foreach (var seat in Phrases(fields[3]))
            {
                Names.TryAdd(seat, new GazetteerEntry(seat, NameKind.Place, IsCountry: false));
                var key = KeyOf(Tokenizer.Tokenize(seat))!;
                governments[key] = governments.TryGetValue(key, out var others) ? [.. others, fields[0]] : [fields[0]];
            }
        }

        return governments.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddAliases(string list, NameKind kind)
    {
        foreach (var row in LexiconResource.Lines(list))
        {
            var names = row.Split('|');
            var key = names[0].TrimStart(EverydayMark);
            foreach (var name in names)
            {
                Names.TryAdd(name.TrimStart(EverydayMark), new GazetteerEntry(key, kind, IsCountry: false, name[0] == EverydayMark));
            }
        }
    }

    private static string[] Phrases(string field) => field.Length == 0 ? [] : field.Split(',');
}
