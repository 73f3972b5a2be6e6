using System.Net;
using System.Security.Cryptography;
using Verify.Client;
using Verify.Client.Articles;
using Verify.Client.Claims;
using Verify.Client.Events;
using Verify.Cluster.Tests.Hosting;
using Verify.Cluster.Tests.Postgres;
using Verify.Cluster.Tests.Processes;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.FrontEnds;

/// <summary>Two silos with the API and a gateway, each a process: whichever one talks to, it is one newsroom.</summary>
[Collection(PostgresCollection.Name)]
public sealed class LiveUpdateTests(PostgresFixture postgres) : IDisposable
{
    private static readonly DateTimeOffset Published = new(2024, 5, 6, 9, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("verify-cluster-").FullName;

    [PostgresFact]
    public async Task What_is_done_through_one_process_is_seen_through_every_other()
    {
        var database = await postgres.CreateDatabaseAsync();
        using var one = await StartAsync(database);
        using var other = await StartAsync(database);
        using var gateway = await StartAsync(database, "--gateway");
        var (first, second, front) = (Client(one), Client(other), Client(gateway));
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMinutes(2));

        await first.Claims.SubmitAsync(new ClaimSubmission("The council of Orvalle closed the Marden bridge.", "c1"));
        var before = await FollowAsync(front, 0, seen => seen.Any(IsClaim), giveUp.Token);
        await second.Articles.AddAsync(new ArticleSubmission(
            Published, "The council of Orvalle closed the Marden bridge on Monday after cracks were found.", "The bridge", "harbour-post.example", Id: "a1"));
        var after = await FollowAsync(
            front,
            before[^1].Sequence,
            IsWeighedAgain,
            giveUp.Token);

        Assert.Equal(ClaimStatus.SingleSource, (await front.Claims.FindAsync("c1"))!.Status);
        Assert.Equal(ClaimStatus.SingleSource, (await first.Claims.FindAsync("c1"))!.Status);

        await front.Articles.RetractAsync("a1", "It was another bridge.");
        var resumed = await FollowAsync(
            first,
            after[^1].Sequence,
            IsWeighedAgain,
            giveUp.Token);
        Assert.Equal(2, resumed.First(told => told.Kind == LiveEventKind.Article).Version);
        Assert.Equal(ClaimStatus.Withdrawn, (await second.Claims.FindAsync("c1"))!.Status);
        var all = before.Concat(after).Concat(resumed).Select(told => told.Sequence).ToList();
        Assert.Equal(all.Distinct().Order(), all);
    }

    [PostgresFact]
    public async Task Each_process_serves_the_pages_and_its_own_health_and_a_silo_alone_serves_nothing_else()
    {
        var database = await postgres.CreateDatabaseAsync();
        using var silo = await StartAsync(database, "--silo-only");
        using var gateway = await StartAsync(database, "--gateway");
        using var http = new HttpClient();

        Assert.Contains("store: reachable", await http.GetStringAsync(new Uri(silo.Address, "/health/ready")), StringComparison.Ordinal);
        Assert.Contains("cluster: connected", await http.GetStringAsync(new Uri(gateway.Address, "/health/ready")), StringComparison.Ordinal);
        Assert.Contains("<html", await http.GetStringAsync(gateway.Address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(silo.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(silo.Address, "/v1/claims"))).StatusCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<SiloProcess> StartAsync(string database, params string[] options)
    {
        var key = Path.Combine(folder, "webhook.key");
        if (!File.Exists(key))
        {
            File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(32));
        }

        return SiloProcess.StartAsync(database, options: [.. options, "--Verify:Outbound:WebhookKeyFile", key]);
    }

    private static VerifyClient Client(SiloProcess silo) => new(new HttpClient { BaseAddress = silo.Address });

    private static bool IsClaim(LiveEvent told) => told is { Kind: LiveEventKind.Claim, Subject: "c1" };

    /// <summary>The article changed, and after it the claim.</summary>
    private static bool IsWeighedAgain(List<LiveEvent> seen) =>
        seen.FindIndex(told => told is { Kind: LiveEventKind.Article, Subject: "a1" }) is var article and >= 0 && seen.Skip(article).Any(IsClaim);

    /// <summary>The events after a place, until there are enough.</summary>
    private static async Task<List<LiveEvent>> FollowAsync(
        VerifyClient client, long after, Func<List<LiveEvent>, bool> isEnough, CancellationToken cancellation)
    {
        var seen = new List<LiveEvent>();
        await foreach (var told in client.Events.FollowAsync(after, cancellation))
        {
            seen.Add(told);
            if (isEnough(seen))
            {
                break;
            }
        }

        return seen;
    }
}
