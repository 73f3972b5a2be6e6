using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Application.Tests.Changes;

public class ClaimRefresherTests
{
    private const string Outlet = "harbour-post.example";

    private readonly Desk desk = new();
    private readonly List<string> failures = [];

    [Fact]
    public async Task A_new_article_changes_the_claims_it_touches_and_no_others()
    {
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.SubmitAsync("c2", "The lighthouse burned.");
        var claims = new CountingClaims(desk);
        await Refresher(claims).CatchUpAsync(default);
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        await Refresher(claims).CatchUpAsync(default);

        Assert.Equal(["c1"], claims.Refreshed);
        Assert.Equal(ClaimStatus.SingleSource, await StatusAsync("c1"));
    }

    [Fact]
    public async Task A_retraction_changes_the_claims_that_rested_on_the_article()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.Article("a1").HandleAsync(new ArticleCommand.Retract(new ArticleId("a1"), "A hoax.", "bob"), default);
        await Refresher(new CountingClaims(desk)).CatchUpAsync(default);

        Assert.Equal(ClaimStatus.Withdrawn, await StatusAsync("c1"));
    }

    [Fact]
    public async Task A_claim_whose_submission_was_cut_short_is_weighed()
    {
        await CutShortAsync("c1", "The ferry Marigold sank.");
        var claims = new CountingClaims(desk);
        await Refresher(claims).CatchUpAsync(default);

        Assert.IsType<ClaimCommand.Assess>(Assert.Single(claims.Commands));
        Assert.NotNull((await desk.Claim("c1").ReadAsync(default)).Assessment);
    }

    [Fact]
    public async Task What_has_been_handled_is_not_handled_again()
    {
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        var claims = new CountingClaims(desk);
        await Refresher(claims).CatchUpAsync(default);
        await Refresher(claims).CatchUpAsync(default);

        Assert.Equal(["c1"], claims.Refreshed);
    }

    [Fact]
    public async Task A_claim_that_cannot_be_weighed_is_reported_and_does_not_hold_up_the_rest()
    {
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.SubmitAsync("c2", "The ferry Marigold sailed and sank.");
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        var running = Refresher(new CountingClaims(desk) { Broken = "c1" }).CatchUpAsync(default).AsTask();
        while (!running.IsCompleted)
        {
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await running;
        Assert.Equal("c1", Assert.Single(failures));
        Assert.Equal(ClaimStatus.SingleSource, await StatusAsync("c2"));
    }

    [Fact]
    public async Task Following_the_feed_handles_what_comes_later()
    {
        using var stop = new CancellationTokenSource();
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        var claims = new CountingClaims(desk);
        var following = Refresher(claims).RunAsync(stop.Token);
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        await claims.FirstRefresh.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);

        Assert.Equal(["c1"], claims.Refreshed);
    }

    [Fact]
    public async Task A_second_look_a_day_behind_sees_what_only_time_has_changed()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        var claims = new CountingClaims(desk);
        var behind = new ClaimRefresher(
            desk.Store.Changes, desk.Store.Evidence, claims, desk.Clock, (claim, _) => failures.Add(claim.Value), "second-look", TimeSpan.FromDays(1));

        desk.Clock.Advance(TimeSpan.FromHours(23));
        await behind.CatchUpAsync(default);
        Assert.Empty(claims.Refreshed);
        Assert.Contains(ClaimFlag.Breaking, (await desk.Claim("c1").ReadAsync(default)).Assessment!.Flags);

        desk.Clock.Advance(TimeSpan.FromHours(1));
        await behind.CatchUpAsync(default);
        await behind.CatchUpAsync(default);
        Assert.Equal(["c1"], claims.Refreshed);
        Assert.DoesNotContain(ClaimFlag.Breaking, (await desk.Claim("c1").ReadAsync(default)).Assessment!.Flags);
    }

    private ClaimRefresher Refresher(IClaims claims) => new(
        desk.Store.Changes, desk.Store.Evidence, claims, desk.Clock, (claim, _) => failures.Add(claim.Value));

    private async Task<ClaimStatus> StatusAsync(string id) => (await desk.Claim(id).ReadAsync(default)).Assessment!.Status;

    private async Task CutShortAsync(string id, string text)
    {
        var lost = new ContestedClaimStore(desk.Store.Claims, _ => Task.CompletedTask, _ => throw new IOException("The line went dead."));
        var submit = new ClaimCommand.Submit(new ClaimId(id), text, null, "ann");
        await Assert.ThrowsAsync<IOException>(() => desk.Claim(id, lost).HandleAsync(submit, default).AsTask());
    }

    private sealed class CountingClaims(Desk desk) : IClaims
    {
        private readonly List<ClaimCommand> commands = [];

        public string? Broken { get; init; }

        public IReadOnlyList<ClaimCommand> Commands => commands;

        public IEnumerable<string> Refreshed => commands.Select(command => command.Id.Value);

        public TaskCompletionSource FirstRefresh { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
        {
            if (command.Id.Value == Broken)
            {
                throw new IOException("The disk is on fire.");
            }

            var outcome = await desk.Claim(command.Id.Value).HandleAsync(command, cancellation);
            lock (commands)
            {
                commands.Add(command);
            }

            FirstRefresh.TrySetResult();
            return outcome;
        }

        public async ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation) =>
            await desk.Claim(id.Value).ReadAsync(cancellation);

        public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
            desk.Store.Claims.LoadAsync(id, null, cancellation);

        public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
            desk.Store.Claims.ListAsync(query, cancellation);
    }
}
