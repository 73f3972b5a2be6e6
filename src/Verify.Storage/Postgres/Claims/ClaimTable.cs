using System.Data.Common;
using Verify.Application.Claims;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Storage.Postgres.Claims;

/// <summary>Claims as lists show them.</summary>
internal static class ClaimTable
{
    public const string Columns = """
        key, id, version, text, context_date, submitter, status, flags, supporting, refuting, outlets, is_withdrawn, submitted_at,
        changed_at
        """;

    /// <summary>The statement that stores the claim if its version is still the expected one; it answers with the key.</summary>
    public static (string Sql, object?[] Arguments) Write(ClaimSummary claim, long expectedVersion) => expectedVersion == 0
        ? ("""
            INSERT INTO claims (id, version, text, context_date, submitter, status, flags, supporting, refuting, outlets, is_withdrawn,
                submitted_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (id) DO NOTHING RETURNING key
            """,
            Row(claim))
        : ("""
            UPDATE claims SET version = $2, text = $3, context_date = $4, submitter = $5, status = $6, flags = $7, supporting = $8,
                refuting = $9, outlets = $10, is_withdrawn = $11, submitted_at = $12, changed_at = $13
            WHERE id = $1 AND version = $14 RETURNING key
            """,
            [.. Row(claim), expectedVersion]);

    public static ClaimSummary Read(DbDataReader row) => new(
        new ClaimId(row.GetString(1)),
        row.GetInt64(2),
        row.GetString(3),
        row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        Enum.Parse<ClaimStatus>(row.GetString(6)),
        [.. row.GetFieldValue<string[]>(7).Select(Enum.Parse<ClaimFlag>)],
        row.GetInt32(8),
        row.GetInt32(9),
        row.GetFieldValue<string[]>(10),
        row.GetBoolean(11),
        row.GetFieldValue<DateTimeOffset>(12),
        row.GetFieldValue<DateTimeOffset>(13));

    private static object?[] Row(ClaimSummary claim) =>
    [
        claim.Id.Value,
        claim.Version,
        claim.Text,
        claim.ContextDate,
        claim.Submitter,
        claim.Status.ToString(),
        claim.Flags.Select(flag => flag.ToString()).ToArray(),
        claim.SupportingSources,
        claim.RefutingSources,
        claim.Outlets.ToArray(),
        claim.IsWithdrawn,
        claim.SubmittedAt,
        claim.ChangedAt,
    ];
}
