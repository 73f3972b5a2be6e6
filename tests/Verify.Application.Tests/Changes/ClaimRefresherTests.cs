using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Application.Stores;
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
        await TouchTwoAsync();
        var last = await desk.Store.Changes.ReadLastAsync(default);
        var claims = new CountingClaims(desk) { Fault = id => id == "c1" ? new IOException("The disk is on fire.") : null };
        await WhileTimePassesAsync(Refresher(claims).CatchUpAsync(default).AsTask());

        Assert.Equal("c1", Assert.Single(failures));
        Assert.Equal(ClaimStatus.SingleSource, await StatusAsync("c2"));
        Assert.Equal(last, await PositionAsync());
    }

    [Fact]
    public async Task A_claim_whose_silo_is_away_is_tried_until_it_is_back_and_the_rest_goes_on()
    {
        using var stop = new CancellationTokenSource();
        await TouchTwoAsync();
        var isAway = true;
        var claims = new CountingClaims(desk) { Fault = id => isAway && id == "c1" ? Away() : null };
        var following = Refresher(claims).RunAsync(stop.Token);

        await WhileTimePassesAsync(UntilAsync(() => Task.FromResult(claims.Faults >= 8)));
        await WhileTimePassesAsync(UntilAsync(async () => await StatusAsync("c2") == ClaimStatus.SingleSource));
        Assert.Equal(["c1"], failures);
        Assert.True(await PositionAsync() < await desk.Store.Changes.ReadLastAsync(default));

        isAway = false;
        await WhileTimePassesAsync(UntilAsync(async () => await StatusAsync("c1") == ClaimStatus.SingleSource));
        await WhileTimePassesAsync(UntilAsync(async () => await PositionAsync() == await desk.Store.Changes.ReadLastAsync(default)));
        await StopAsync(stop, following);
    }

    [Fact]
    public async Task A_claim_that_does_not_answer_does_not_hold_up_the_rest()
    {
        using var stop = new CancellationTokenSource();
        await TouchTwoAsync();
        var claims = new CountingClaims(desk) { Hold = id => id == "c1" ? Task.Delay(Timeout.Infinite, stop.Token) : Task.CompletedTask };
        var following = Refresher(claims).RunAsync(stop.Token);

        await UntilAsync(async () => await StatusAsync("c2") == ClaimStatus.SingleSource);
        await desk.AcceptAsync("a2", "northern-echo.example", "We saw that the ferry Marigold sailed and sank.");
        await UntilAsync(async () => await StatusAsync("c2") == ClaimStatus.Corroborated);
        await StopAsync(stop, following);
    }

    [Fact]
    public async Task What_was_set_aside_when_the_process_ended_is_done_by_the_next()
    {
        await TouchTwoAsync();
        var claims = new CountingClaims(desk) { Fault = id => id == "c1" ? Away() : null };
        await WhileTimePassesAsync(Refresher(claims).CatchUpAsync(default).AsTask());
        Assert.Equal(ClaimStatus.Unverified, await StatusAsync("c1"));

        await Refresher(new CountingClaims(desk)).CatchUpAsync(default);

        Assert.Equal(ClaimStatus.SingleSource, await StatusAsync("c1"));
    }

    [Fact]
    public async Task A_claim_that_fails_for_a_whole_day_is_given_up_so_that_a_restart_need_not_go_back_further()
    {
        using var stop = new CancellationTokenSource();
        await TouchTwoAsync();
        var following = Refresher(new CountingClaims(desk) { Fault = id => id == "c1" ? Away() : null }).RunAsync(stop.Token);

        var isDone = UntilAsync(async () => await PositionAsync() == await desk.Store.Changes.ReadLastAsync(default));
        await WhileTimePassesAsync(isDone, TimeSpan.FromMinutes(10));

        Assert.Equal(["c1", "c1"], failures);
        await StopAsync(stop, following);
    }

    [Fact]
    public async Task An_article_that_comes_while_its_claim_is_being_weighed_has_it_weighed_again()
    {
        using var stop = new CancellationTokenSource();
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
        var (began, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var claims = new CountingClaims(desk)
        {
            Hold = _ =>
            {
                began.TrySetResult();
                return goOn.Task;
            },
        };
        var following = Refresher(claims).RunAsync(stop.Token);
        await began.Task;
        await desk.AcceptAsync("a2", "northern-echo.example", "We saw that the ferry Marigold sank.");
        goOn.SetResult();

        await UntilAsync(() => Task.FromResult(claims.Commands.Count == 2));
        await StopAsync(stop, following);
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
        await StopAsync(stop, following);

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

    private static StoreException Away() => new("The database cannot be reached.", new InvalidOperationException());

    /// <summary>Two claims that wait to be weighed again, the first in order of id before the second.</summary>
    private async Task TouchTwoAsync()
    {
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.SubmitAsync("c2", "The ferry Marigold sailed and sank.");
        await desk.AcceptAsync("a1", Outlet, "The ferry Marigold sank on Monday.");
    }

    private ValueTask<long> PositionAsync() => desk.Store.Changes.ReadPositionAsync(ClaimRefresher.Name, default);

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(1, patience.Token);
        }
    }

    private async Task WhileTimePassesAsync(Task task, TimeSpan? step = null)
    {
        while (!task.IsCompleted)
        {
            desk.Clock.Advance(step ?? TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        await task;
    }

    private static async Task StopAsync(CancellationTokenSource stop, Task following)
    {
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

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
        private int faults;

        /// <summary>What happens to a command to the claim; null when nothing does.</summary>
        public Func<string, Exception?> Fault { get; init; } = _ => null;

        /// <summary>What a command to the claim waits for.</summary>
        public Func<string, Task> Hold { get; init; } = _ => Task.CompletedTask;

        public int Faults => Volatile.Read(ref faults);

        public IReadOnlyList<ClaimCommand> Commands => commands;

        public IEnumerable<string> Refreshed => commands.Select(command => command.Id.Value);

        public TaskCompletionSource FirstRefresh { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
        {
            await Hold(command.Id.Value);
            if (Fault(command.Id.Value) is { } fault)
            {
                Interlocked.Increment(ref faults);
                throw fault;
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
