namespace Verify.Storage.Retrieval;

/// <summary>By how much a write changes the number of articles in all, and of those that have each term.</summary>
internal sealed class FrequencyChanges
{
    private readonly Dictionary<uint, int> terms = [];

    public int Articles { get; private set; }

    public IEnumerable<KeyValuePair<uint, int>> Terms => terms.Where(change => change.Value != 0);

    /// <summary>Counts an article whose terms were <paramref name="before"/> and are now <paramref name="after"/>.</summary>
    public void Replace(IReadOnlySet<uint> before, IReadOnlySet<uint> after)
    {
        Articles += (after.Count > 0 ? 1 : 0) - (before.Count > 0 ? 1 : 0);
        foreach (var term in before)
        {
            terms[term] = terms.GetValueOrDefault(term) - 1;
        }

        foreach (var term in after)
        {
            terms[term] = terms.GetValueOrDefault(term) + 1;
        }
    }
}
