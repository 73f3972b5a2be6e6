using System.Globalization;
using Verify.Client;
using Verify.Client.Access;
using Verify.Client.Articles;
using Verify.Client.Claims;
using Verify.Client.Outlets;
using Verify.Client.Problems;
using Verify.Client.Webhooks;

namespace Verify.Api.Tests.Clients;

/// <summary>The typed client against the real server: both sides of the wire contracts.</summary>
public class VerifyClientTests
{
    private static readonly DateTimeOffset Published = new(2024, 5, 6, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_claim_goes_through_its_life()
    {
        await using var service = await Service.StartAsync();
        var verify = new VerifyClient(service.Http);
        await verify.Articles.AddAsync(Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        var claim = await verify.Claims.SubmitAsync(new ClaimSubmission(Samples.Sank, "c 1/ä"));
        var review = await verify.Claims.ReviewAsync(claim.Id, new ReviewSubmission("Holds up", "The report was read in full."));

        Assert.Equal(ClaimStatus.SingleSource, claim.Status);
        Assert.Single((await verify.Claims.FindEvidenceAsync(claim.Id))!);
        Assert.Single((await verify.Claims.FindSourcesAsync(claim.Id))!.Reports);
        Assert.NotEmpty((await verify.Claims.FindExplanationAsync(claim.Id))!.Trace);
        Assert.False(review.IsPublished);
        Assert.Single((await verify.Claims.FindReviewsAsync(claim.Id))!);
        var refusal = await Assert.ThrowsAsync<VerifyProblemException>(() => verify.Claims.SignOffAsync(claim.Id));
        Assert.Equal(ProblemTypes.NotAllowedNow, refusal.Problem.Type);
        var piece = claim.Evidence[0];
        var rejected = await verify.Claims.ReviewEvidenceAsync(
            claim.Id, new EvidenceReviewSubmission(piece.Article, piece.Revision, piece.Passage, EvidenceVerdict.Rejected, "Another ferry."));
        Assert.Equal([rejected], await verify.Claims.FindEvidenceReviewsAsync(claim.Id));
        Assert.Contains("lighthouse", await verify.Claims.FindReportAsync(claim.Id), StringComparison.Ordinal);
        Assert.NotNull((await verify.Claims.WithdrawAsync(claim.Id, "Done.")).Withdrawal);
        Assert.Equal(HistoryKind.Withdrawn, (await verify.Claims.FindHistoryAsync(claim.Id))![^1].Kind);
        Assert.Null(await verify.Claims.FindAsync("nobody"));
    }

    [Fact]
    public async Task Many_claims_are_listed_and_exported_whole()
    {
        await using var service = await Service.StartAsync();
        var verify = new VerifyClient(service.Http);
        var results = await verify.Claims.SubmitAsync(
            [.. Enumerable.Range(0, 250).Select(i => new ClaimSubmission(string.Create(CultureInfo.InvariantCulture, $"Boat number {i} sank.")))]);
        var ids = await verify.Claims.ListAsync(new ClaimFilter(ClaimStatus.Unverified)).Select(item => item.Id).ToListAsync();
        using var file = new MemoryStream();
        await verify.Claims.ExportAsync(ExportFormat.NdJson, file);

        Assert.All(results, result => Assert.Equal(201, result.Status));
        Assert.Equal(250, ids.Distinct().Count());
        Assert.Equal(250, file.ToArray().Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Articles_are_taken_in_one_by_one_and_in_bulk()
    {
        await using var service = await Service.StartAsync();
        var verify = new VerifyClient(service.Http);
        var made = await verify.Articles.AddAsync(Article("a1", "harbour-post.example", "The ferry Marigold sank. At least 40 people were rescued."));
        var revised = await verify.Articles.ReviseAsync("a1", Article(null, "harbour-post.example", "The ferry Marigold did not sink."));
        var bulk = await verify.Articles.AddAsync(Enumerable.Range(0, 600)
            .Select(i => Article(string.Create(CultureInfo.InvariantCulture, $"b{i}"), "coast-mail.example", $"Boat number {i} came home."))
            .ToAsyncEnumerable()).ToListAsync();

        Assert.Equal((1, 2), (made.Revision, revised.Revision));
        Assert.Equal(Enumerable.Range(0, 600), bulk.Where(result => result.Status == 201).Select(result => result.Index));
        Assert.Equal(601, await verify.Articles.ListAsync().CountAsync());
        Assert.NotEmpty((await verify.Articles.FindPassagesAsync("a1", revision: 1))!);
        Assert.Empty((await verify.Articles.FindCopiesAsync("a1"))!);
        Assert.True((await verify.Articles.CorrectAsync("a1", new CorrectionSubmission("Wrong."))).Changed);
        Assert.True((await verify.Articles.RetractAsync("a1", "False.")).Changed);
        Assert.NotNull((await verify.Articles.FindAsync("a1"))!.Retraction);
    }

    [Fact]
    public async Task Live_events_come_in_order_from_where_the_caller_was()
    {
        await using var service = await Service.StartAsync();
        var verify = new VerifyClient(service.Http);
        await verify.Claims.SubmitAsync(new ClaimSubmission(Samples.Sank, "c1"));
        await verify.Articles.AddAsync(Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var events = await verify.Events.FollowAsync(after: 1, giveUp.Token).Take(2).ToListAsync(giveUp.Token);
        var ofClaim = await verify.Events.FollowClaimAsync("c1", after: 0, giveUp.Token).Take(1).ToListAsync(giveUp.Token);

        Assert.Equal([2L, 3L], events.Select(item => item.Sequence));
        Assert.Equal("c1", ofClaim[0].Subject);
    }

    [Fact]
    public async Task Keys_outlets_and_the_audit_log_are_at_hand()
    {
        await using var service = await Service.StartAsync();
        var local = new VerifyClient(service.Http);
        var issued = await local.Keys.CreateAsync(new KeyRequest("ann", ["admin", "claims:read"], 90));
        var ann = new VerifyClient(service.Http, new VerifyClientOptions { Token = issued.Token });
        var outlet = await ann.Outlets.DescribeAsync("harbour-post.example", new OutletDescription("The Harbour Post"));

        Assert.Equal(outlet, await ann.Outlets.FindAsync("harbour-post.example"));
        Assert.Equal(["claims:read", "admin"], (await ann.Keys.ListAsync()).Single().Scopes);
        Assert.Equal(["outlet-described", "key-created"], await ann.Audit.ListAsync().Select(entry => entry.Action).ToListAsync());
        Assert.Empty(await ann.Speakers.ListAsync("Orla Whelan").ToListAsync());
        Assert.True(await ann.Keys.RevokeAsync(issued.Key.Id));
        await Assert.ThrowsAsync<VerifyProblemException>(() => ann.Keys.ListAsync());
    }

    [Fact]
    public async Task Webhooks_and_feeds_are_looked_after()
    {
        await using var service = await Service.StartAsync();
        var verify = new VerifyClient(service.Http);
        var made = await verify.Subscriptions.CreateAsync(new SubscriptionSubmission(service.Receiver(204).AbsoluteUri));
        var feed = await verify.Feeds.FollowAsync(service.Receiver(404).AbsoluteUri);

        Assert.NotNull(made.Secret);
        Assert.Equal(made with { Secret = null }, await verify.Subscriptions.FindAsync(made.Id));
        Assert.Single(await verify.Subscriptions.ListAsync());
        Assert.True((await verify.Subscriptions.PingAsync(made.Id)).IsDelivered);
        Assert.True((await verify.Subscriptions.EnableAsync(made.Id)).IsActive);
        Assert.Empty(await verify.Subscriptions.ListDeadLettersAsync(made.Id).ToListAsync());
        var refusal = await Assert.ThrowsAsync<VerifyProblemException>(() => verify.Subscriptions.ReplayAsync(made.Id, 1));
        Assert.Equal(ProblemTypes.NotFound, refusal.Problem.Type);
        Assert.True(await verify.Subscriptions.RemoveAsync(made.Id));
        Assert.Null(await verify.Subscriptions.FindAsync(made.Id));

        Assert.Equal(feed, await verify.Feeds.FindAsync(feed.Id));
        Assert.Equal([feed], await verify.Feeds.ListAsync());
        Assert.True(await verify.Feeds.LeaveAsync(feed.Id));
        Assert.False(await verify.Feeds.LeaveAsync(feed.Id));
    }

    private static ArticleSubmission Article(string? id, string outlet, string text) => new(Published, text, "Harbour news", outlet, Id: id);
}
