using Verify.Storage.Sqlite;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Sqlite.Evidences;

namespace Verify.Storage.Tests.Sqlite;

public sealed class PostingCacheTests : IDisposable
{
    private const uint Term = 7;

    private readonly TemporaryFolder folder = new();
    private readonly Session writer;
    private readonly PostingCache postings;

    public PostingCacheTests()
    {
        var factory = new SessionFactory(new SqliteStoreOptions { Path = folder.StorePath });
        writer = factory.OpenWriter();
        writer.Execute("CREATE VIRTUAL TABLE article_terms USING fts5 (terms, content = '', contentless_delete = 1, detail = none)");
        postings = new PostingCache(factory.OpenReader());
    }

    public void Dispose()
    {
        postings.Dispose();
        writer.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_term_has_the_articles_that_are_stored_with_it()
    {
        Store(3, Term);
        Store(4, 8);
        Store(5, Term);

        Assert.Equal([3, 5], Articles(Term));
        Assert.Equal([4], Articles(8));
        Assert.Empty(Articles(9));
    }

    [Fact]
    public void An_article_is_found_from_when_it_is_announced_so_that_no_reader_misses_it_once_it_is_committed()
    {
        Store(3, Term);
        Assert.Equal([3], Articles(Term));

        postings.Announce(New(5, Term));
        Assert.Equal([3, 5], Articles(Term));
    }

    [Fact]
    public void A_list_that_is_loaded_while_an_article_is_being_written_has_it_too()
    {
        Store(3, Term);
        var added = New(5, Term);
        postings.Announce(added);

        Assert.Equal([3, 5], Articles(Term));
    }

    [Fact]
    public void An_article_whose_write_failed_is_not_named_in_lists_loaded_later()
    {
        var added = New(5, Term);
        postings.Announce(added);
        postings.Settle(added);

        Assert.Empty(Articles(Term));
    }

    [Fact]
    public void An_earlier_article_that_gains_a_term_takes_its_place_and_is_named_once()
    {
        Store(3, Term);
        Store(9, Term);
        Assert.Equal([3, 9], Articles(Term));

        postings.Announce(New(5, Term));
        postings.Announce(New(5, Term));
        postings.Announce(New(12, Term));

        Assert.Equal([3, 5, 9, 12], Articles(Term));
    }

    [Fact]
    public void Lists_in_use_outlast_the_dropping_of_others_and_gain_what_is_announced_meanwhile()
    {
        using var small = new PostingCache(new SessionFactory(new SqliteStoreOptions { Path = folder.StorePath }).OpenReader(), capacity: 8);
        for (uint term = 1; term <= 20; term++)
        {
            Store((int)term, Term + term, Term);
        }

        for (uint term = 1; term <= 20; term++)
        {
            Assert.Equal([(int)term], small.Of(Term + term).Articles.ToArray());
            small.Announce(New(100 + (int)term, Term));
            Assert.Equal(20 + (int)term, small.Of(Term).Articles.Length);
        }
    }

    [Fact]
    public async Task Whoever_reads_while_articles_are_added_sees_every_one_added_before()
    {
        var added = 0;
        var adding = Task.Run(() =>
        {
            for (var article = 1; article <= 2_000; article++)
            {
                postings.Announce(New(article, Term));
                Volatile.Write(ref added, article);
            }
        });
        while (!adding.IsCompleted)
        {
            var before = Volatile.Read(ref added);
            Assert.Equal(Enumerable.Range(1, before), Articles(Term).Take(before));
        }

        await adding;
    }

    private int[] Articles(uint term) => postings.Of(term).Articles.ToArray();

    private void Store(int article, params uint[] terms) => writer.Execute(
        "INSERT INTO article_terms (rowid, terms) VALUES ($1, $2)", article, string.Join(' ', terms.Select(PostingCache.Word)));

    private static NewPostings New(int article, uint term)
    {
        var added = new NewPostings();
        added.Add(article, new HashSet<uint> { term });
        return added;
    }
}
