namespace Verify.Core.Syndication;

/// <summary>Union-find (Galler and Fischer 1964) over 0 to n - 1; a set is named by its least member.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parent;

    public DisjointSets(int count) => parent = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (parent[item] != item)
        {
            parent[item] = parent[parent[item]];
            item = parent[item];
        }

        return item;
    }

    /// <summary>False when both were in one set already.</summary>
    public bool Union(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b)
        {
            return false;
        }

        parent[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }

    /// <summary>The sets, each in order, by least member.</summary>
    public IEnumerable<int[]> Sets() =>
        Enumerable.Range(0, parent.Length).GroupBy(Find).Select(set => set.ToArray()).OrderBy(set => set[0]);
}
