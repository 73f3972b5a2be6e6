using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cluster.Tests.Postgres;
using Verify.Core.Claims;
using Verify.Storage.Postgres;
using Verify.Testing;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>As after a split: two clusters that do not know of each other, each with an activation of the claim that takes commands to it.</summary>
[Collection(PostgresCollection.Name)]
public sealed class SplitBrainTests(PostgresFixture postgres)
{
    private const int Reviews = 60;
    private static readonly ClaimId Id = new("c1");

    [Fact]
    public Task Over_memory_no_event_is_lost_or_repeated()
    {
        var store = new MemoryStore();
        return ProveAsync(store.Claims, store.Articles, store.Evidence, store.Changes);
    }

    [PostgresFact]
    public async Task Over_PostgreSQL_no_event_is_lost_or_repeated()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        await ProveAsync(store.Claims, store.Articles, store.Evidence, store.Changes);
    }

    private static async Task ProveAsync(IClaimStore claims, IArticleStore articles, IEvidenceIndex index, IChangeFeed feed)
    {
        await using var one = await TestSilos.StartAsync(claims, articles, index, feed, new WordStanceModel(), silos: 1);
        await using var other = await TestSilos.StartAsync(claims, articles, index, feed, new WordStanceModel(), silos: 1);
        IClaims[] sides = [one.Service<IClaims>(0), other.Service<IClaims>(0)];
        foreach (var side in sides)
        {
            (await side.HandleAsync(new ClaimCommand.Submit(Id, "The ferry Marigold sank.", null, "ann", "submit"), default)).Accepted();
        }

        // Every review is sent to both sides, as by a client that did not hear the first one's answer.
        await Task.WhenAll(Enumerable.Range(0, Reviews).Select(async i =>
        {
            var review = new ClaimCommand.Review(Id, "unverified", $"Note {i}.", "digest", "cat", $"review-{i}");
            foreach (var side in new[] { sides[i % 2], sides[(i + 1) % 2] })
            {
                while (await side.HandleAsync(review, default) is not Outcome<ClaimState>.Accepted)
                {
                    await Task.Yield();
                }
            }
        }));

        var log = await claims.LoadAsync(Id, null, default);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(version => (long)version), log.Select(recorded => recorded.Version));
        Assert.Equal(
            Enumerable.Range(0, Reviews).Select(i => $"review-{i}").Append("submit").Order(),
            log.Select(recorded => recorded.Operation).OfType<string>().Order());
    }
}
