using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The terms of claims, for finding the claims that an article may touch.</summary>
internal static class ClaimTermTable
{
    private const char Separator = '\n';

    public static void Replace(Session session, long claim, IReadOnlyList<SearchTerms> parts)
    {
        session.Execute("DELETE FROM claim_terms WHERE claim = $1", claim);
        session.Execute("DELETE FROM claim_parts WHERE claim = $1", claim);
        for (var part = 0; part < parts.Count; part++)
        {
            session.Execute(
                "INSERT INTO claim_parts VALUES ($1, $2, $3, $4)",
                claim,
                part,
                string.Join(Separator, parts[part].Names),
                string.Join(Separator, parts[part].Stems));
            foreach (var term in TermSpace.Of(parts[part]))
            {
                session.Execute("INSERT INTO claim_terms VALUES ($1, $2, $3)", term, claim, part);
            }
        }
    }

    /// <summary>The parts of claims that have the term.</summary>
    public static IReadOnlyList<(long Claim, int Part)> Find(Session session, uint term) => session.Query(
        "SELECT claim, part FROM claim_terms WHERE term = $1", row => (row.GetInt64(0), row.GetInt32(1)), term);

    public static SearchTerms ReadPart(Session session, long claim, int part) => session.First(
        "SELECT names, stems FROM claim_parts WHERE claim = $1 AND part = $2",
        row => new SearchTerms(Split(row.GetString(0)), Split(row.GetString(1))),
        claim,
        part)!;

    public static ClaimId ReadId(Session session, long claim) =>
        new(session.First("SELECT id FROM claims WHERE key = $1", row => row.GetString(0), claim)!);

    private static string[] Split(string text) => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
