using Verify.Storage.Retrieval;

namespace Verify.Storage.Tests.Retrieval;

/// <summary>Term frequencies that a test lays down.</summary>
internal sealed class FixedStatistics(long articles, params (string Stem, int Frequency)[] terms) : ITermStatistics
{
    private readonly Dictionary<uint, int> frequencies = terms.ToDictionary(term => TermHash.Of(term.Stem), term => term.Frequency);

    public long Articles => articles;

    public int Frequency(uint term) => frequencies.GetValueOrDefault(term);
}
