using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Application.Stores;
using Verify.Cluster.Articles;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Testing;

namespace Verify.Cluster.Tests.Hosting;

public sealed class SharedReadsTests
{
    private readonly GatedIndex index = new();

    [Fact]
    public async Task What_is_asked_for_during_a_query_goes_into_the_next_one_together()
    {
        var reads = Reads(new GatherOptions());
        var first = reads.ReadAsync([Key("a0")], default);
        await index.Begun.WaitAsync();
        var others = Enumerable.Range(1, 10).Select(i => reads.ReadAsync([Key($"a{i}")], default)).ToArray();
        index.Gate.Release(2);
        await Task.WhenAll([first, .. others]);

        Assert.Equal([1, 10], index.Queries.Select(query => query.Count));
    }

    [Fact]
    public async Task A_query_takes_in_no_more_passages_than_it_may()
    {
        var reads = Reads(new GatherOptions { PassagesAQuery = 4 });
        var first = reads.ReadAsync([Key("a0")], default);
        await index.Begun.WaitAsync();
        var others = Enumerable.Range(1, 8).Select(i => reads.ReadAsync([Key($"a{i}")], default)).ToArray();
        index.Gate.Release(3);
        await Task.WhenAll([first, .. others]);

        Assert.Equal([1, 4, 4], index.Queries.Select(query => query.Count));
    }

    [Fact]
    public async Task Each_article_is_given_its_own_passages_and_facts_only()
    {
        var store = new MemoryStore();
        await AcceptAsync(store, "a1", "The ferry Marigold sank. Rain fell.");
        await AcceptAsync(store, "a2", "The ferry Marigold sailed.");
        var reads = new SharedReads(new StoredEvidence(store.Evidence), new GatherOptions());

        var (one, two) = (reads.ReadAsync([Key("a1")], default), reads.ReadAsync([Key("a2")], default));

        Assert.Equal("a1", Assert.Single((await one).Articles).Key.Value);
        Assert.Equal(Key("a1"), Assert.Single((await one).Passages).Key);
        Assert.Equal("a2", Assert.Single((await two).Articles).Key.Value);
        Assert.Equal(Key("a2"), Assert.Single((await two).Passages).Key);
    }

    [Fact]
    public async Task A_query_that_fails_fails_those_that_share_it_and_nobody_after()
    {
        var reads = Reads(new GatherOptions());
        index.Fault = new StoreException("The database cannot be reached.", new InvalidOperationException());
        index.Gate.Release();
        await Assert.ThrowsAsync<StoreException>(() => reads.ReadAsync([Key("a1")], default));

        index.Fault = null;
        index.Gate.Release();
        Assert.Empty((await reads.ReadAsync([Key("a1")], default)).Passages);
    }

    [Fact]
    public async Task Whoever_stops_waiting_takes_nothing_from_the_others()
    {
        var reads = Reads(new GatherOptions());
        using var impatient = new CancellationTokenSource();
        var (gone, stays) = (reads.ReadAsync([Key("a1")], impatient.Token), reads.ReadAsync([Key("a2")], default));
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        index.Gate.Release(2);

        Assert.Empty((await stays).Passages);
    }

    private SharedReads Reads(GatherOptions options) => new(new StoredEvidence(index), options);

    private static async Task AcceptAsync(MemoryStore store, string id, string text)
    {
        var accept = new ArticleCommand.Accept(new ArticleId(id), Drafts.Past(id, "harbour-post.example", text), "ann");
        (await new ArticleSession(accept.Id, store.Articles, TimeProvider.System).HandleAsync(accept, default)).Accepted();
    }

    private static PassageKey Key(string article) => new(new ArticleId(article), 1, 0);

    /// <summary>An empty index whose reads wait to be let through.</summary>
    private sealed class GatedIndex : IEvidenceIndex
    {
        public SemaphoreSlim Gate { get; } = new(0);

        public SemaphoreSlim Begun { get; } = new(0);

        public List<IReadOnlyList<PassageKey>> Queries { get; } = [];

        public Exception? Fault { get; set; }

        public async ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation)
        {
            Queries.Add(passages);
            Begun.Release();
            await Gate.WaitAsync(cancellation);
            return Fault is null ? new([], new Dictionary<ArticleId, ArticleFacts>()) : throw Fault;
        }

        public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
