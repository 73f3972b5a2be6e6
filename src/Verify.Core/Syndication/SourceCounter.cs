namespace Verify.Core.Syndication;

/// <summary>Counts sources: an origin and an outlet each count at most once.</summary>
/// <remarks>
/// A maximum bipartite matching of origins and outlets by augmenting paths (Berge 1957, Kuhn 1955). Origins are tried in
/// order of id and outlets in ordinal order, so that the matching shown is the same for the same input in any order.
/// </remarks>
public static class SourceCounter
{
    /// <summary>The matching, in order of origin id; its length is the number of sources.</summary>
    public static IReadOnlyList<CountedSource> Match(IEnumerable<(string Id, IReadOnlyList<string> Outlets)> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var ordered = origins.OrderBy(origin => origin.Id, StringComparer.Ordinal)
            .Select(origin => (origin.Id, Outlets: origin.Outlets.Order(StringComparer.Ordinal).ToArray()))
            .ToArray();
        var holder = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var origin = 0; origin < ordered.Length; origin++)
        {
            Augment(origin, new HashSet<string>(StringComparer.Ordinal));
        }

        return [.. holder.OrderBy(pair => pair.Value).Select(pair => new CountedSource(ordered[pair.Value].Id, pair.Key))];

        bool Augment(int origin, HashSet<string> visited)
        {
            foreach (var outlet in ordered[origin].Outlets)
            {
                if (visited.Add(outlet) && (!holder.TryGetValue(outlet, out var other) || Augment(other, visited)))
                {
                    holder[outlet] = origin;
                    return true;
                }
            }

            return false;
        }
    }
}
