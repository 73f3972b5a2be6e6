using System.Runtime.InteropServices;

namespace Verify.Core.Syndication;

/// <summary>Counts how many hashes a passage has in common with each one before it, by an inverted index.</summary>
internal sealed class SharedHashes(int passages)
{
    private readonly Dictionary<ulong, List<int>> postings = [];
    private readonly int[] shared = new int[passages];

    /// <summary>For each passage added so far, how many of these hashes it has; valid until the next call.</summary>
    public ReadOnlySpan<int> CountThenAdd(int passage, ShingleSet hashes)
    {
        Array.Clear(shared);
        foreach (var hash in hashes.Hashes)
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, hash, out _);
            holders ??= [];
            foreach (var holder in holders)
            {
                shared[holder]++;
            }

            holders.Add(passage);
        }

        return shared.AsSpan(0, passage);
    }
}
