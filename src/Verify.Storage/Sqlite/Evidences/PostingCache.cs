using System.Collections.Concurrent;
using System.Globalization;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The posting lists of the terms that were lately searched for, four bytes a posting. Thread-safe.</summary>
/// <remarks>
/// A list never lacks an article that a reader can see: an article is announced before its transaction commits, and a list
/// that is loaded meanwhile is told of those not yet settled. It may name one whose write then failed, or that the reader
/// cannot see yet: such an article has no passages to rank. Two generations of at most half the capacity each, as an article
/// only ever gains terms: when the younger is full the older is dropped, and what is still searched for moves over.
/// </remarks>
/// <param name="session">Its own, outside any transaction, so that what it loads is the latest.</param>
/// <param name="capacity">The most postings to keep.</param>
internal sealed class PostingCache(Session session, int capacity = PostingCache.DefaultCapacity) : IDisposable
{
    /// <summary>128 MiB: twice the postings of a hundred thousand articles of 400 words.</summary>
    private const int DefaultCapacity = 32 << 20;

    private readonly Lock changing = new();
    private readonly HashSet<NewPostings> unsettled = [];
    private ConcurrentDictionary<uint, PostingList> younger = new();
    private ConcurrentDictionary<uint, PostingList> older = new();
    private long postings;

    /// <summary>A term's number as a word that the full-text index takes as it is.</summary>
    public static string Word(uint term) => term.ToString("x8", CultureInfo.InvariantCulture);

    public PostingList Of(uint term)
    {
        if (Volatile.Read(ref younger).TryGetValue(term, out var known))
        {
            return known;
        }

        lock (changing)
        {
            if (!younger.TryGetValue(term, out known))
            {
                known = older.TryRemove(term, out var aged) ? aged : Load(term);
                Keep(term, known);
            }

            return known;
        }
    }

    /// <summary>Adds what is being written; to be called before the commit.</summary>
    public void Announce(NewPostings added)
    {
        lock (changing)
        {
            unsettled.Add(added);
            foreach (var (article, terms) in added.Articles)
            {
                foreach (var term in terms)
                {
                    if (younger.TryGetValue(term, out var list) || older.TryGetValue(term, out list))
                    {
                        list.Add(article);
                    }
                }
            }
        }
    }

    /// <summary>To be called when the write has ended, well or not.</summary>
    public void Settle(NewPostings added)
    {
        lock (changing)
        {
            unsettled.Remove(added);
        }
    }

    public void Dispose() => session.Dispose();

    /// <remarks>One row of text, as reading a row from outside costs more than looking up its posting.</remarks>
    private PostingList Load(uint term)
    {
        var articles = session.First(
            "SELECT group_concat(rowid, ' ') FROM (SELECT rowid FROM article_terms WHERE article_terms MATCH $1 ORDER BY rowid)",
            row => row.IsDBNull(0) ? "" : row.GetString(0),
            Word(term))!;
        var list = new PostingList(Parse(articles));
        foreach (var (article, _) in unsettled.SelectMany(added => added.Articles).Where(article => article.Terms.Contains(term)))
        {
            list.Add(article);
        }

        return list;
    }

    private static int[] Parse(string articles)
    {
        var parsed = new int[articles.Length == 0 ? 0 : articles.AsSpan().Count(' ') + 1];
        var next = 0;
        foreach (var article in articles.AsSpan().Split(' '))
        {
            if (next < parsed.Length)
            {
                parsed[next++] = int.Parse(articles.AsSpan(article), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        return parsed;
    }

    private void Keep(uint term, PostingList list)
    {
        if (postings > 0 && postings + list.Articles.Length > capacity / 2)
        {
            older = younger;
            Volatile.Write(ref younger, new());
            postings = 0;
        }

        younger[term] = list;
        postings += list.Articles.Length;
    }
}
