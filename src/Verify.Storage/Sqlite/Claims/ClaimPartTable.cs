using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Claims;

/// <summary>What claims are found by when an article changes.</summary>
internal static class ClaimPartTable
{
    private const char Separator = '\n';

    public static void Replace(Session session, long claim, IReadOnlyList<SearchTerms> parts)
    {
        session.Execute("DELETE FROM claim_parts WHERE claim = $1", claim);
        for (var part = 0; part < parts.Count; part++)
        {
            session.Execute(
                "INSERT INTO claim_parts VALUES ($1, $2, $3, $4)",
                claim,
                part,
                string.Join(Separator, parts[part].Names),
                string.Join(Separator, parts[part].Stems));
        }
    }

    public static WatchedClaims Load(Session session)
    {
        var watched = new WatchedClaims();
        var parts = session.Query(
            "SELECT id, names, stems FROM claim_parts JOIN claims ON key = claim ORDER BY claim, part",
            row => (Id: row.GetString(0), Terms: new SearchTerms(Split(row.GetString(1)), Split(row.GetString(2)))));
        foreach (var claim in parts.GroupBy(part => part.Id, part => part.Terms))
        {
            watched.Replace(new ClaimId(claim.Key), [.. claim]);
        }

        return watched;
    }

    private static string[] Split(string text) => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
