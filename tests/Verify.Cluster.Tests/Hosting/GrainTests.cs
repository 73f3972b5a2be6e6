using Orleans;
using Orleans.Runtime;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Stores;
using Verify.Cluster.Articles;
using Verify.Cluster.Errands;
using Verify.Cluster.Stances;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>What is special to claims and articles as grains, over a store in memory.</summary>
public sealed class GrainTests
{
    private const string Text = "The ferry Marigold sank.";
    private static readonly ClaimId Id = new("c1");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Articles_are_spread_over_the_silos()
    {
        var store = new MemoryStore();
        await using var silos = await StartAsync(store);
        for (var i = 0; i < 60; i++)
        {
            await AcceptAsync(silos, $"a{i}", $"outlet{i}.example");
        }

        var managed = silos.Service<IGrainFactory>(0).GetGrain<IManagementGrain>(0);
        var statistics = await managed.GetDetailedGrainStatistics();
        var counts = statistics.Where(grain => grain.GrainType.Contains("ArticleGrain", StringComparison.Ordinal)).CountBy(grain => grain.SiloAddress).ToDictionary();
        Assert.Equal(3, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 5, 40));
    }

    [Fact]
    public async Task A_command_sent_to_any_silo_reaches_the_one_activation_of_its_claim()
    {
        var store = new MemoryStore();
        await using var silos = await StartAsync(store);
        await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann", "submit"), default);

        var reviews = Enumerable.Range(0, 30).Select(i => silos.Service<IClaims>(i % 3).HandleAsync(
            new ClaimCommand.Review(Id, "unverified", $"Note {i}.", "digest", "cat", $"review-{i}"), default).AsTask());

        Assert.All(await Task.WhenAll(reviews), outcome => outcome.Accepted());
        var log = await store.Claims.LoadAsync(Id, null, default);
        Assert.Equal(30, log.Count(recorded => recorded.Event is ClaimEvent.Reviewed));
    }

    [Fact]
    public async Task The_cluster_follows_the_feed_by_itself()
    {
        var store = new MemoryStore();
        await using var silos = await StartAsync(store);
        await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann"), default);

        await AcceptAsync(silos, "a1", "harbour-post.example");

        Assert.Equal(ClaimStatus.SingleSource, (await AssessmentAsync(silos, claim => claim.Status != ClaimStatus.Unverified)).Status);
    }

    [Fact]
    public async Task When_a_wake_up_is_lost_and_the_silo_that_waited_for_it_dies_the_claims_are_weighed_all_the_same()
    {
        var store = new MemoryStore();
        var feed = new DeafFeed(store.Changes, readers: 2);
        await using var silos = await TestSilos.StartAsync(store.Claims, store.Articles, store.Evidence, feed, new WordStanceModel());
        while (!feed.AllWait)
        {
            await Task.Delay(50);
        }

        await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann"), default);
        await AcceptAsync(silos, "a1", "harbour-post.example");
        var grains = silos.Service<IGrainFactory>(0);
        var home = await grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grains.GetGrain<ICoordinatorGrain>(ClaimRefresher.Name));
        await silos.Cluster.KillSiloAsync(silos.Cluster.Silos.Single(silo => silo.SiloAddress.Equals(home)));

        var assessment = await AssessmentAsync(silos, claim => claim.Status != ClaimStatus.Unverified);
        Assert.Equal(ClaimStatus.SingleSource, assessment.Status);
    }

    [Fact]
    public async Task An_article_that_does_not_answer_is_named_and_asked_again()
    {
        var store = new MemoryStore();
        var slow = new SlowIndex(store.Evidence);
        await using var silos = await TestSilos.StartAsync(
            store.Claims, store.Articles, slow, store.Changes, new WordStanceModel(), new GatherOptions { Deadline = TimeSpan.FromSeconds(1), QueriesAtOnce = 2, PassagesAQuery = 1 });
        await AcceptAsync(silos, "a1", "harbour-post.example");
        await AcceptAsync(silos, "a2", "northern-echo.example");
        slow.Hold(new ArticleId("a2"));

        var submitted = await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann"), default);

        Assert.Equal([new ArticleId("a2")], submitted.Accepted().Value.Assessment!.Coverage.Unanswered);
        slow.Release();
        var completed = await AssessmentAsync(silos, claim => claim.Coverage.Unanswered is null);
        Assert.Equal(ClaimStatus.SingleSource, submitted.Accepted().Value.Assessment!.Status);
        Assert.Equal(2, completed.Coverage.ArticlesConsidered);
    }

    [Fact]
    public async Task An_article_that_goes_on_not_answering_is_asked_until_it_does()
    {
        var store = new MemoryStore();
        var slow = new SlowIndex(store.Evidence);
        await using var silos = await TestSilos.StartAsync(store.Claims, store.Articles, slow, store.Changes, new WordStanceModel(), new GatherOptions
        {
            Deadline = TimeSpan.FromMilliseconds(300),
            AskAgainAfter = TimeSpan.FromMilliseconds(100),
        });
        await AcceptAsync(silos, "a1", "harbour-post.example");
        slow.Hold(new ArticleId("a1"));
        await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann"), default);
        while (slow.Held < 3)
        {
            await Task.Delay(50);
        }

        slow.Release();

        // Well before the reminder, which comes after a minute.
        var completed = await AssessmentAsync(silos, claim => claim.Coverage.Unanswered is null).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(ClaimStatus.SingleSource, completed.Status);
    }

    [Fact]
    public async Task Passages_are_judged_in_small_steps_and_none_is_left_out_when_the_time_for_a_call_is_up()
    {
        var store = new MemoryStore();
        var model = new CountingStanceModel(new WordStanceModel());
        await using var silos = await TestSilos.StartAsync(
            store.Claims, store.Articles, store.Evidence, store.Changes, model, stances: new StanceOptions { Batch = 3, Step = 2, Deadline = TimeSpan.Zero });
        for (var i = 0; i < 5; i++)
        {
            await AcceptAsync(silos, $"a{i}", $"outlet{i}.example");
        }

        var submitted = await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(Id, Text, null, "ann"), default);

        Assert.Equal(5, submitted.Accepted().Value.Assessment!.Evidence.Count);
        Assert.Equal([1, 2], model.Steps.Distinct().Order());
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_moment_delays_a_command_on_any_silo_and_does_not_fail_it()
    {
        var store = new MemoryStore();
        var failures = 6;
        var contested = new ContestedClaimStore(store.Claims, _ => Interlocked.Decrement(ref failures) < 0
            ? Task.CompletedTask
            : throw new StoreException("The database cannot be reached.", new InvalidOperationException("Nothing that travels.")));
        await using var silos = await TestSilos.StartAsync(contested, store.Articles, store.Evidence, store.Changes, new WordStanceModel());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => silos.Service<IClaims>(i).HandleAsync(
            new ClaimCommand.Submit(new ClaimId($"c{i}"), Text, null, "ann", $"submit-{i}"), default).AsTask()));

        Assert.All(outcomes, outcome => outcome.Accepted());
        failures = 1;
        var unnamed = await silos.Service<IClaims>(0).HandleAsync(new ClaimCommand.Submit(new ClaimId("c9"), Text, null, "ann"), default);
        Assert.True(unnamed.Accepted().Changed);
    }

    private static Task<TestSilos> StartAsync(MemoryStore store) =>
        TestSilos.StartAsync(store.Claims, store.Articles, store.Evidence, store.Changes, new WordStanceModel());

    private static async Task AcceptAsync(TestSilos silos, string id, string outlet) =>
        (await silos.Service<IArticles>(1).HandleAsync(
            new ArticleCommand.Accept(new ArticleId(id), Drafts.Past(id, outlet, $"At {outlet} we saw that the ferry Marigold sank."), "ann"), default)).Accepted();

    private static async Task<ClaimAssessment> AssessmentAsync(TestSilos silos, Func<ClaimAssessment, bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var state = await silos.Service<IClaims>(silos.Cluster.Silos.Count - 1).FindAsync(Id, null, patience.Token);
            if (state?.Assessment is { } assessment && holds(assessment))
            {
                return assessment;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
