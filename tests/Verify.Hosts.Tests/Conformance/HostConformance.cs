using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Hosts.Tests.Conformance;

/// <summary>What every host does over every store.</summary>
public abstract class HostConformance : IAsyncLifetime
{
    private const string Claim = "The council of Orvalle closed the Marden bridge.";
    private static readonly ClaimId Id = new("c1");
    private OpenHost? open;

    protected OpenHost Host => open ?? throw new InvalidOperationException("The host is not open.");

    public async Task InitializeAsync() => open = await OpenAsync();

    public Task DisposeAsync() => Host.Close();

    [Fact]
    public async Task Articles_that_come_before_and_after_a_claim_count_alike()
    {
        await AcceptAsync("a1", "harbour-post.example", "The council of Orvalle closed the Marden bridge on Monday after cracks were found.");
        var submitted = (await SubmitAsync("op-1")).Accepted();
        Assert.Equal(ClaimStatus.SingleSource, submitted.Value.Assessment!.Status);

        await AcceptAsync("a2", "northern-echo.example", "Rust had eaten into the cables. The Marden bridge was closed by the council of Orvalle at dusk. Lorries wait in two long queues.");
        await Host.CatchUp();

        var state = await Host.Claims.FindAsync(Id, null, default);
        Assert.Equal(ClaimStatus.Corroborated, state!.Assessment!.Status);
        Assert.Null(state.Assessment.Coverage.Unanswered);
    }

    [Fact]
    public async Task A_retraction_withdraws_what_rested_on_it_and_the_past_stays_as_it_was()
    {
        await AcceptAsync("a1", "harbour-post.example", "The council of Orvalle closed the Marden bridge on Monday after cracks were found.");
        var before = (await SubmitAsync("op-1")).Accepted().Value;
        (await Host.Articles.HandleAsync(new ArticleCommand.Retract(new ArticleId("a1"), "It was another bridge.", "desk", "op-2"), default)).Accepted();
        await Host.CatchUp();

        Assert.Equal(ClaimStatus.Withdrawn, (await Host.Claims.FindAsync(Id, null, default))!.Assessment!.Status);
        Assert.Equal(ClaimStatus.SingleSource, (await Host.Claims.FindAsync(Id, before.ChangedAt.AddMilliseconds(1), default))!.Assessment!.Status);
        Assert.Equal(3, (await Host.Claims.ReadHistoryAsync(Id, default)).Count);
    }

    [Fact]
    public async Task A_command_that_is_sent_again_changes_nothing()
    {
        Assert.True((await SubmitAsync("op-1")).Accepted().Changed);
        Assert.False((await SubmitAsync("op-1")).Accepted().Changed);
        var retract = new ArticleCommand.Retract(new ArticleId("a1"), "It was another bridge.", "desk", "op-2");
        await AcceptAsync("a1", "harbour-post.example", "The bridge is closed.");
        Assert.True((await Host.Articles.HandleAsync(retract, default)).Accepted().Changed);
        Assert.False((await Host.Articles.HandleAsync(retract, default)).Accepted().Changed);

        Assert.Equal(2, (await Host.Claims.ReadHistoryAsync(Id, default)).Count);
        Assert.Equal(2, (await Host.Articles.FindAsync(new ArticleId("a1"), default))!.Version);
    }

    [Fact]
    public async Task What_is_unknown_is_not_found_and_what_is_wrong_is_refused()
    {
        Assert.Null(await Host.Claims.FindAsync(Id, null, default));
        Assert.Null(await Host.Articles.FindAsync(new ArticleId("a1"), default));
        var refused = await Host.Claims.HandleAsync(new ClaimCommand.Withdraw(Id, "Sent twice.", "desk"), default);
        Assert.Equal(RefusalCode.NotFound, refused.Refusal().Code);
        var invalid = await Host.Claims.HandleAsync(new ClaimCommand.Submit(Id, "", null, "desk"), default);
        Assert.Equal(RefusalCode.Invalid, invalid.Refusal().Code);
    }

    [Fact]
    public async Task Reviews_that_come_all_at_once_are_all_kept_and_the_lists_show_the_claim()
    {
        await SubmitAsync("op-1");
        var reviews = Enumerable.Range(0, 20).Select(i => Host.Claims.HandleAsync(
            new ClaimCommand.Review(Id, "unverified", $"Note {i}.", "digest", "cat", $"review-{i}"), default).AsTask());

        Assert.All(await Task.WhenAll(reviews), outcome => outcome.Accepted());
        var log = await Host.Claims.ReadHistoryAsync(Id, default);
        Assert.Equal(20, log.Select(recorded => recorded.Event).OfType<ClaimEvent.Reviewed>().DistinctBy(item => item.Review.Note).Count());
        Assert.Equal(Enumerable.Range(1, log.Count).Select(version => (long)version), log.Select(recorded => recorded.Version));
        Assert.Equal(Id, Assert.Single((await Host.Claims.ListAsync(new ClaimQuery(), default)).Items).Id);
    }

    protected abstract Task<OpenHost> OpenAsync();

    private ValueTask<Outcome<ClaimState>> SubmitAsync(string operation) =>
        Host.Claims.HandleAsync(new ClaimCommand.Submit(Id, Claim, null, "ann", operation), default);

    private async Task AcceptAsync(string id, string outlet, string text) =>
        (await Host.Articles.HandleAsync(
            new ArticleCommand.Accept(new ArticleId(id), Drafts.Past(id, outlet, text), "desk"), default)).Accepted();
}
