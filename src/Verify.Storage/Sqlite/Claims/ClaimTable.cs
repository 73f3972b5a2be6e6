using System.Data.Common;
using System.Globalization;
using Verify.Application.Claims;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Claims;

/// <summary>Claims as lists show them.</summary>
internal static class ClaimTable
{
    public const string Columns = """
        key, id, version, text, context_date, submitter, status, flags, supporting, refuting, outlets, is_withdrawn, submitted_at,
        changed_at
        """;

    private const string Day = "yyyy-MM-dd";

    public static (long Key, long Version)? Find(Session session, ClaimId id) => session.First<(long, long)?>(
        "SELECT key, version FROM claims WHERE id = $1", row => (row.GetInt64(0), row.GetInt64(1)), id.Value);

    public static long Insert(Session session, ClaimSummary claim)
    {
        session.Execute(
            $"""
            INSERT INTO claims ({Columns})
            VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [claim.Id.Value, .. Row(claim)]);
        var key = session.LastInsertedKey;
        session.Execute("INSERT INTO claim_words (rowid, text) VALUES ($1, $2)", key, claim.Text);
        return key;
    }

    public static void Replace(Session session, long key, ClaimSummary claim)
    {
        var text = session.First("SELECT text FROM claims WHERE key = $1", row => row.GetString(0), key);
        if (text != claim.Text)
        {
            session.Execute("INSERT INTO claim_words (claim_words, rowid, text) VALUES ('delete', $1, $2)", key, text);
            session.Execute("INSERT INTO claim_words (rowid, text) VALUES ($1, $2)", key, claim.Text);
        }

        session.Execute(
            """
            UPDATE claims SET version = $2, text = $3, context_date = $4, submitter = $5, status = $6, flags = $7, supporting = $8,
                refuting = $9, outlets = $10, is_withdrawn = $11, submitted_at = $12, changed_at = $13
            WHERE key = $1
            """,
            [key, .. Row(claim)]);
    }

    public static ClaimSummary Read(DbDataReader row) => new(
        new ClaimId(row.GetString(1)),
        row.GetInt64(2),
        row.GetString(3),
        row.IsDBNull(4) ? null : DateOnly.ParseExact(row.GetString(4), Day, CultureInfo.InvariantCulture),
        row.IsDBNull(5) ? null : row.GetString(5),
        Enum.Parse<ClaimStatus>(row.GetString(6)),
        [.. StoredList.Read(row.GetString(7)).Select(Enum.Parse<ClaimFlag>)],
        row.GetInt32(8),
        row.GetInt32(9),
        StoredList.Read(row.GetString(10)),
        row.GetBoolean(11),
        StoredTime.Read(row.GetString(12)),
        StoredTime.Read(row.GetString(13)));

    private static object?[] Row(ClaimSummary claim) =>
    [
        claim.Version,
        claim.Text,
        claim.ContextDate?.ToString(Day, CultureInfo.InvariantCulture),
        claim.Submitter,
        claim.Status.ToString(),
        StoredList.Write(claim.Flags.Select(flag => flag.ToString())),
        claim.SupportingSources,
        claim.RefutingSources,
        StoredList.Write(claim.Outlets),
        claim.IsWithdrawn,
        StoredTime.Write(claim.SubmittedAt),
        StoredTime.Write(claim.ChangedAt),
    ];
}
