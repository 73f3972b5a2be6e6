namespace Verify.Core.Stance.Trained;

/// <summary>For every word of the lexicon a short ascending list of numbers (synsets or words), in compressed rows.</summary>
internal sealed class RelationTable(SectionFile file, string name)
{
    private readonly int[] _rows = file.Array<int>(name + ".rows");
    private readonly int[] _values = file.Array<int>(name);

    public ReadOnlySpan<int> Of(int word) => word < 0 ? [] : _values.AsSpan(_rows[word].._rows[word + 1]);

    public bool Contains(int word, int value) => Of(word).BinarySearch(value) >= 0;

    /// <summary>Whether two ascending lists share a number.</summary>
    public static bool Meet(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
                return true;
            if (left[i] < right[j])
                i++;
            else
                j++;
        }
        return false;
    }

    /// <summary>A 64-bit Bloom signature of a list: two lists that meet have signatures that overlap.</summary>
    public static ulong Signature(ReadOnlySpan<int> values)
    {
        var signature = 0UL;
        foreach (var value in values)
            signature |= 1UL << (int)((uint)value * 2654435761u >> 26);
        return signature;
    }
}
