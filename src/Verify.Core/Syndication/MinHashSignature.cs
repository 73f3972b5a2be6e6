namespace Verify.Core.Syndication;

/// <summary>The min-wise signature of a text: equal minima estimate the share of shingles that two texts have in common.</summary>
/// <remarks>Equality is by all minima.</remarks>
public sealed class MinHashSignature : IEquatable<MinHashSignature>
{
    private readonly uint[] minima;

    /// <param name="minima">One for each permutation, as a store kept them.</param>
    /// <exception cref="ArgumentException">There are not <see cref="MinHash.Permutations"/> of them.</exception>
    public MinHashSignature(IReadOnlyList<uint> minima)
    {
        ArgumentNullException.ThrowIfNull(minima);
        if (minima.Count != MinHash.Permutations)
        {
            throw new ArgumentException($"A signature has {MinHash.Permutations} minima, got {minima.Count}.", nameof(minima));
        }

        this.minima = [.. minima];
    }

    public IReadOnlyList<uint> Minima => minima;

    /// <summary>The estimated Jaccard resemblance of the two texts, 0 to 1.</summary>
    public double Resemblance(MinHashSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var equal = 0;
        for (var i = 0; i < minima.Length; i++)
        {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }

        return (double)equal / minima.Length;
    }

    public bool Equals(MinHashSignature? other) => other is not null && minima.AsSpan().SequenceEqual(other.minima);

    public override bool Equals(object? obj) => Equals(obj as MinHashSignature);

    public override int GetHashCode() => HashCode.Combine(minima[0], minima[1], minima[2], minima[3]);
}
