using Verify.Core.Articles;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>What articles are found by: for each, the terms of its searchable passages, and an inverted index over them.</summary>
internal static class ArticleIndex
{
    /// <summary>Makes a revision searchable; a sentence that it repeats from an earlier one is found in it alone.</summary>
    public static void Add(
        Session session, long article, PreparedRevision revision, FrequencyChanges frequencies, NewPostings postings)
    {
        var before = Read(session, article);
        var repeated = revision.Terms.Select(passage => passage.TextHash).ToHashSet();
        var after = before.Where(passage => !repeated.Contains(passage.TextHash)).Concat(revision.Terms).ToList();
        var (termsBefore, termsAfter) = (Distinct(before), Distinct(after));
        frequencies.Replace(termsBefore, termsAfter);
        postings.Add(article, termsAfter);
        session.Execute(
            "INSERT OR REPLACE INTO article_index VALUES ($1, $2, $3)", article, PassageTermsCodec.Write(after), revision.Signature);
        if (termsAfter.Count > 0)
        {
            session.Execute(
                termsBefore.Count == 0
                    ? "INSERT INTO article_terms (rowid, terms) VALUES ($1, $2)"
                    : "INSERT OR REPLACE INTO article_terms (rowid, terms) VALUES ($1, $2)",
                article,
                string.Join(' ', termsAfter.Select(PostingCache.Word)));
        }
    }

    public static IReadOnlyList<PassageTerms> Read(Session session, long article) =>
        session.First("SELECT terms FROM article_index WHERE article = $1", row => (byte[])row.GetValue(0), article) is { } bytes
            ? PassageTermsCodec.Read(bytes)
            : [];

    /// <summary>Several articles at once, in the order asked for; those without searchable passages are left out.</summary>
    public static IReadOnlyList<(long Article, ArticleId Id, IReadOnlyList<PassageTerms> Passages)> Read(
        Session session, IEnumerable<long> articles) => session.Query(
        """
        SELECT article, articles.id, terms FROM json_each($1) AS wanted
        CROSS JOIN article_index ON article = wanted.value CROSS JOIN articles ON articles.key = wanted.value
        """,
        row => (row.GetInt64(0), new ArticleId(row.GetString(1)), PassageTermsCodec.Read((byte[])row.GetValue(2))),
        StoredArray.Write(articles));

    private static HashSet<uint> Distinct(IReadOnlyList<PassageTerms> passages)
    {
        var terms = new HashSet<uint>();
        foreach (var passage in passages)
        {
            foreach (var term in passage.Terms.Span)
            {
                terms.Add(term);
            }
        }

        return terms;
    }
}
