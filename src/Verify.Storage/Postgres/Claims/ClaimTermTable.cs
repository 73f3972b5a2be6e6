using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Claims;

/// <summary>What claims are found by when an article changes.</summary>
internal static class ClaimTermTable
{
    /// <summary>To be written under the feed's lock, after the claim's change: it takes over that change's number.</summary>
    public static (string Sql, object?[] Arguments) Write(long claim, IReadOnlyList<SearchTerms> parts) => (
        """
        INSERT INTO claim_terms VALUES ($1, (SELECT max(sequence) FROM changes), $2)
        ON CONFLICT (claim) DO UPDATE SET sequence = excluded.sequence, parts = excluded.parts
        """,
        [claim, StoredJson.Write(parts)]);

    /// <summary>The terms that were written after a change, in order.</summary>
    public static Task<List<(long Sequence, ClaimId Claim, IReadOnlyList<SearchTerms> Parts)>> ReadAfterAsync(Session session, long sequence) =>
        session.QueryAsync(
            "SELECT sequence, id, parts FROM claim_terms JOIN claims ON key = claim WHERE sequence > $1 ORDER BY sequence",
            row => (row.GetInt64(0), new ClaimId(row.GetString(1)), StoredJson.Read<IReadOnlyList<SearchTerms>>(row.GetString(2))),
            sequence);
}
