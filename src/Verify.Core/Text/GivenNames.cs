using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Common given names with their spellings and short forms (<c>Lexicon/given-names.txt</c>).</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Normals = LexiconResource.Lines("given-names.txt")
        .SelectMany(row => row.Split('|'))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Groups = LexiconResource.Lines("given-names.txt")
        .SelectMany((row, group) => row.Split('|').Select(name => (Word: NameFolder.Word(name), group)))
        .GroupBy(pair => pair.Word, pair => pair.group, StringComparer.Ordinal)
        .ToFrozenDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> GroupOf = Groups.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string normal) => Normals.Contains(normal);

    /// <summary>Whether two folded given names can belong to one person: equal, listed together, or one the other's initial.</summary>
    public static bool AreVariants(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return true;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            return a.Length > 0 && b.Length > 0 && a[0] == b[0];
        }

        return GroupOf.TryGetValue(a, out var groupA) && GroupOf.TryGetValue(b, out var groupB) && groupA == groupB;
    }
}
