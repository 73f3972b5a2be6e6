using System.Globalization;
using System.Runtime.InteropServices;
using Verify.Application.Articles;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>What articles are found by: for each, the terms of its searchable passages, and an inverted index (GIN) over them.</summary>
internal static class ArticleIndex
{
    private const string Upsert = """
        INSERT INTO article_index VALUES ($1, array_to_tsvector($2), $3, $4)
        ON CONFLICT (article) DO UPDATE SET words = excluded.words, terms = excluded.terms, signature = excluded.signature
        """;

    /// <summary>Makes revisions searchable; a sentence that one repeats from an earlier one is found in it alone.</summary>
    public static async Task AddAsync(Session session, IReadOnlyList<(long Article, AnalysedRevision Revision, bool IsNew)> revisions)
    {
        var known = await ReadAsync(session, [.. revisions.Where(item => !item.IsNew).Select(item => item.Article)]).ConfigureAwait(false);
        var frequencies = new FrequencyChanges();
        var rows = new List<(string, object?[])>();
        foreach (var (article, revision, _) in revisions)
        {
            var added = Terms(revision);
            var before = known.GetValueOrDefault(article) ?? [];
            var repeated = added.Select(passage => passage.TextHash).ToHashSet();
            var after = before.Where(passage => !repeated.Contains(passage.TextHash)).Concat(added).ToList();
            var (termsBefore, termsAfter) = (Distinct(before), Distinct(after));
            frequencies.Replace(termsBefore, termsAfter);
            var signature = revision.Signature is { } body ? MemoryMarshal.AsBytes<uint>(body.Minima.ToArray()).ToArray() : null;
            rows.Add((Upsert, [article, termsAfter.Select(Word).ToArray(), PassageTermsCodec.Write(after), signature]));
        }

        await session.BatchAsync(rows).ConfigureAwait(false);
        await TermTable.AddAsync(session, frequencies).ConfigureAwait(false);
    }

    /// <summary>The searchable passages of articles.</summary>
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<PassageTerms>>> ReadAsync(Session session, long[] articles)
    {
        var rows = articles.Length == 0 ? [] : await session.QueryAsync(
            "SELECT article, terms FROM article_index WHERE article = ANY($1)",
            row => (Article: row.GetInt64(0), Terms: row.GetFieldValue<byte[]>(1)),
            articles).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Article, row => PassageTermsCodec.Read(row.Terms));
    }

    /// <summary>The keys of the articles that a probe finds, latest first.</summary>
    /// <remarks>Materialized, or the planner walks the keys backwards for the sake of their order and unpacks every article's words.</remarks>
    public static Task<List<long>> FindAsync(Session session, Probe probe) => session.QueryAsync(
        """
        WITH found AS MATERIALIZED (SELECT article FROM article_index WHERE words @@ $1::tsquery)
        SELECT article FROM found ORDER BY article DESC LIMIT $2
        """,
        row => row.GetInt64(0),
        probe.Within is { } within ? $"({AnyOf(within.Term)}) & ({AnyOf(probe.Term.Term)})" : AnyOf(probe.Term.Term),
        probe.Limit);

    private static PassageTerms[] Terms(AnalysedRevision revision) =>
    [
        .. revision.Passages.Select(indexed => new PassageTerms(
            indexed.Passage.Revision, indexed.Passage.Index, TermHash.Of(indexed.Passage.Text), TermSpace.Of(indexed.Terms))),
    ];

    private static HashSet<uint> Distinct(IEnumerable<PassageTerms> passages) =>
        [.. passages.SelectMany(passage => MemoryMarshal.ToEnumerable(passage.Terms))];

    private static string AnyOf(QueryTerm term) => string.Join(" | ", term.Numbers.Select(Word));

    /// <summary>A term's number as a word that the full-text index takes as it is.</summary>
    private static string Word(uint term) => term.ToString("x8", CultureInfo.InvariantCulture);
}
