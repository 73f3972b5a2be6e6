using System.Collections.Concurrent;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The frequencies of all terms, in memory: about 50 bytes a distinct term, a fraction of what caching its rows would cost.</summary>
internal sealed class TermFrequencies : ITermStatistics
{
    private readonly ConcurrentDictionary<uint, int> terms = new();
    private long articles;

    public long Articles => Interlocked.Read(ref articles);

    public int Frequency(uint term) => terms.GetValueOrDefault(term);

    public static TermFrequencies Load(Session session)
    {
        var frequencies = new TermFrequencies
        {
            articles = session.First("SELECT value FROM totals WHERE name = 'searchable articles'", row => row.GetInt64(0)),
        };
        foreach (var (term, count) in session.Query(
            "SELECT term, articles FROM term_frequencies", row => ((uint)row.GetInt64(0), row.GetInt32(1))))
        {
            frequencies.terms[term] = count;
        }

        return frequencies;
    }

    public static void Save(Session session, FrequencyChanges changes)
    {
        foreach (var (term, by) in changes.Terms)
        {
            session.Execute(
                "INSERT INTO term_frequencies VALUES ($1, $2) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles",
                term,
                by);
        }

        if (changes.Articles != 0)
        {
            session.Execute("UPDATE totals SET value = value + $1 WHERE name = 'searchable articles'", changes.Articles);
        }
    }

    /// <summary>Takes over changes that are durable.</summary>
    public void Apply(FrequencyChanges changes)
    {
        foreach (var (term, by) in changes.Terms)
        {
            terms.AddOrUpdate(term, by, (_, count) => count + by);
        }

        Interlocked.Add(ref articles, changes.Articles);
    }
}
