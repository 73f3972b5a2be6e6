namespace Verify.Core.Syndication;

/// <summary>The distinct shingles of a text, as 64-bit hashes.</summary>
public sealed class ShingleSet
{
    private readonly ulong[] sorted;

    internal ShingleSet(ulong[] shingles)
    {
        Array.Sort(shingles);
        var distinct = 0;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (i == 0 || shingles[i] != shingles[i - 1])
            {
                shingles[distinct++] = shingles[i];
            }
        }

        sorted = distinct == shingles.Length ? shingles : shingles[..distinct];
    }

    public static ShingleSet Empty { get; } = new([]);

    public int Count => sorted.Length;

    internal ReadOnlySpan<ulong> Hashes => sorted;

    /// <summary>The share of the smaller set that the larger one contains, 0 to 1 (Broder 1997); 0 if either is empty.</summary>
    public double Containment(ShingleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var smaller = Math.Min(Count, other.Count);
        return smaller == 0 ? 0 : (double)Shared(other) / smaller;
    }

    /// <summary>Shared over all shingles, 0 to 1 (Jaccard 1901, Broder's resemblance); 0 if either is empty.</summary>
    public double Jaccard(ShingleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }

    /// <summary>How many shingles both have.</summary>
    internal int Shared(ShingleSet other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < sorted.Length && j < other.sorted.Length)
        {
            var order = sorted[i].CompareTo(other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
