using System.Runtime.CompilerServices;
using Verify.Core.Claims;

namespace Verify.Storage.Stored.Claims;

/// <summary>The ids of all claims, in order, some at a time.</summary>
internal static class ClaimIds
{
    private const int AtOnce = 500;

    public static async IAsyncEnumerable<ClaimId> ReadAsync(IDatabase database, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var last = ""; ;)
        {
            var after = last;
            var ids = await database.ReadAsync(
                statements => statements.QueryAsync(
                    "SELECT id FROM claims WHERE id > $1 ORDER BY id LIMIT $2", row => row.GetString(0), after, AtOnce),
                cancellation).ConfigureAwait(false);
            foreach (var id in ids)
            {
                yield return new ClaimId(id);
            }

            if (ids.Count < AtOnce)
            {
                yield break;
            }

            last = ids[^1];
        }
    }
}
