using Verify.Storage.Postgres.Connections;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>How many articles have each term.</summary>
internal static class TermTable
{
    /// <summary>Stands for no term: counts all searchable articles.</summary>
    private const long AllArticles = -1;

    public static Task AddAsync(Session session, FrequencyChanges changes) => session.CopyAsync(
        "term_changes (term, articles)",
        changes.Terms.Select(change => new object?[] { (long)change.Key, change.Value })
            .Concat(changes.Articles == 0 ? [] : [[AllArticles, changes.Articles]]));

    /// <summary>The frequencies of the terms of queries, as of now.</summary>
    public static async Task<ITermStatistics> ReadAsync(Session session, IEnumerable<uint> terms)
    {
        var rows = await session.QueryAsync(
            """
            SELECT term, sum(articles)::bigint FROM (
                SELECT term, articles FROM term_frequencies WHERE term = ANY($1)
                UNION ALL SELECT term, articles FROM term_changes WHERE term = ANY($1)) AS counts
            GROUP BY term
            """,
            row => (Term: row.GetInt64(0), Articles: row.GetInt64(1)),
            terms.Select(term => (long)term).Append(AllArticles).Distinct().ToArray()).ConfigureAwait(false);
        return new Read(rows.ToDictionary(row => row.Term, row => row.Articles));
    }

    /// <summary>Folds what was added into the totals, unless somebody else is doing so.</summary>
    public static async Task FoldAsync(Session session)
    {
        if (await session.FirstAsync(
            "SELECT pg_try_advisory_xact_lock($1)", row => row.GetBoolean(0), AdvisoryLocks.FoldingTerms).ConfigureAwait(false))
        {
            await session.ExecuteAsync(
                """
                WITH gone AS (DELETE FROM term_changes RETURNING term, articles)
                INSERT INTO term_frequencies SELECT term, sum(articles) FROM gone GROUP BY term
                ON CONFLICT (term) DO UPDATE SET articles = term_frequencies.articles + excluded.articles
                """).ConfigureAwait(false);
        }
    }

    private sealed class Read(Dictionary<long, long> frequencies) : ITermStatistics
    {
        public long Articles => frequencies.GetValueOrDefault(AllArticles);

        public int Frequency(uint term) => (int)frequencies.GetValueOrDefault(term);
    }
}
