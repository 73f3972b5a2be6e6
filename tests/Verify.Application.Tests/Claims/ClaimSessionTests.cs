using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Application.Tests.Claims;

public class ClaimSessionTests
{
    private const string Text = "The ferry Marigold sank.";
    private static readonly ClaimId Id = new("c1");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_claim_is_weighed_against_what_is_stored()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        var state = (await desk.SubmitAsync("c1", Text)).Accepted().Value;

        Assert.Equal(ClaimStatus.SingleSource, state.Assessment!.Status);
        Assert.Equal("a1", Assert.Single(state.Assessment.Evidence).Article.Value);
    }

    [Fact]
    public async Task A_claim_that_nothing_bears_on_is_unverified()
    {
        var state = (await desk.SubmitAsync("c1", Text)).Accepted().Value;
        Assert.Equal(ClaimStatus.Unverified, state.Assessment!.Status);
    }

    [Fact]
    public async Task A_claim_that_was_weighed_is_not_weighed_again_for_being_due()
    {
        await desk.SubmitAsync("c1", Text);
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");

        Assert.Equal(ClaimStatus.Unverified, (await HandleAsync(new ClaimCommand.Assess(Id, "ann"))).Accepted().Value.Assessment!.Status);
        Assert.Equal(ClaimStatus.SingleSource, (await RefreshAsync()).Accepted().Value.Assessment!.Status);
    }

    [Theory]
    [InlineData(0, "The claim is empty; give 1 to 2000 characters.")]
    [InlineData(10_000, "The claim has 10000 characters; at most 2000 are accepted.")]
    public async Task A_claim_of_no_or_too_many_characters_is_refused(int length, string message)
    {
        var refusal = (await desk.SubmitAsync("c1", new string('a', length))).Refusal();

        Assert.Equal(RefusalCode.Invalid, refusal.Code);
        Assert.Equal(new FieldError("text", message), Assert.Single(refusal.Fields));
        Assert.Empty(await desk.Store.Claims.LoadAsync(Id, null, default));
    }

    [Fact]
    public async Task What_cannot_be_judged_is_kept_as_unverified_with_the_reason()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        var state = (await desk.SubmitAsync("c1", "Did the ferry Marigold sink?")).Accepted().Value;

        Assert.Equal(ClaimStatus.Unverified, state.Assessment!.Status);
        Assert.Equal("It is a question.", state.Assessment.Refusal);
    }

    [Fact]
    public async Task The_same_claim_again_changes_nothing_and_another_text_under_its_id_is_refused()
    {
        await desk.SubmitAsync("c1", Text);

        Assert.False((await desk.SubmitAsync("c1", Text)).Accepted().Changed);
        Assert.Equal(RefusalCode.AlreadyExists, (await desk.SubmitAsync("c1", "The ferry Marigold sailed.")).Refusal().Code);
    }

    [Fact]
    public async Task Weighing_again_without_news_adds_nothing_to_the_log()
    {
        await desk.SubmitAsync("c1", Text);
        desk.Clock.Advance(TimeSpan.FromHours(1));
        await RefreshAsync();

        Assert.Equal(2, (await desk.Store.Claims.LoadAsync(Id, null, default)).Count);
    }

    [Fact]
    public async Task The_log_shows_the_claim_as_it_stood_at_a_time()
    {
        await desk.SubmitAsync("c1", Text);
        var before = desk.Clock.GetUtcNow();
        desk.Clock.Advance(TimeSpan.FromHours(1));
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await RefreshAsync();

        Assert.Equal(ClaimStatus.Unverified, (await AsOfAsync(before)).Assessment!.Status);
        Assert.Equal(ClaimStatus.SingleSource, (await AsOfAsync(desk.Clock.GetUtcNow())).Assessment!.Status);
    }

    [Fact]
    public async Task A_withdrawn_claim_keeps_its_log_and_is_weighed_no_more()
    {
        await desk.SubmitAsync("c1", Text);
        await HandleAsync(new ClaimCommand.Withdraw(Id, "Entered twice.", "bob"));
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");

        Assert.Equal(RefusalCode.NotAllowedNow, (await RefreshAsync()).Refusal().Code);
        var state = await desk.Claim("c1").ReadAsync(default);
        Assert.Equal("Entered twice.", state.Withdrawal!.Reason);
        Assert.Equal(ClaimStatus.Unverified, state.Assessment!.Status);
    }

    [Fact]
    public async Task A_withdrawal_needs_a_reason()
    {
        await desk.SubmitAsync("c1", Text);
        var refusal = (await HandleAsync(new ClaimCommand.Withdraw(Id, " ", "bob"))).Refusal();
        Assert.Equal("reason", Assert.Single(refusal.Fields).Field);
    }

    [Fact]
    public async Task An_operation_that_is_in_the_log_is_not_carried_out_again()
    {
        await desk.SubmitAsync("c1", Text, "op-1");
        var retried = (await desk.SubmitAsync("c1", "A slip of the pen.", "op-1")).Accepted();

        Assert.False(retried.Changed);
        Assert.Equal(Text, retried.Value.Claim!.Text);
    }

    [Fact]
    public async Task A_submission_whose_answer_was_lost_is_finished_by_the_retry()
    {
        var lost = new ContestedClaimStore(
            desk.Store.Claims, _ => Task.CompletedTask, _ => throw new IOException("The line went dead."));
        var submit = new ClaimCommand.Submit(Id, Text, null, "ann", "op-1");
        await Assert.ThrowsAsync<IOException>(() => desk.Claim("c1", lost).HandleAsync(submit, default).AsTask());

        var retried = (await HandleAsync(submit)).Accepted().Value;

        Assert.Equal(["Submitted", "Assessed"], await LogAsync());
        Assert.NotNull(retried.Assessment);
    }

    [Fact]
    public async Task An_append_that_another_writer_overtook_is_decided_anew()
    {
        await desk.SubmitAsync("c1", Text);
        var overtaken = false;
        var contested = new ContestedClaimStore(desk.Store.Claims, async append =>
        {
            if (!overtaken)
            {
                overtaken = true;
                await HandleAsync(new ClaimCommand.Withdraw(Id, "Entered twice.", "bob"));
            }
        });
        var review = new ClaimCommand.Review(Id, "unverified", "Nobody reports it.", "digest", "cat");

        var refusal = (await desk.Claim("c1", contested).HandleAsync(review, default)).Refusal();

        Assert.Equal(RefusalCode.NotAllowedNow, refusal.Code);
        Assert.Equal(["Submitted", "Assessed", "Withdrawn"], await LogAsync());
    }

    [Fact]
    public async Task Who_is_overtaken_twice_is_told_to_try_later()
    {
        await desk.SubmitAsync("c1", Text);
        var reviewers = 0;
        var contested = new ContestedClaimStore(desk.Store.Claims, async append =>
            await HandleAsync(new ClaimCommand.Review(Id, "unverified", $"Note {++reviewers}.", "digest", "bob")));
        var review = new ClaimCommand.Review(Id, "unverified", "Nobody reports it.", "digest", "cat");

        Assert.Equal(RefusalCode.Busy, (await desk.Claim("c1", contested).HandleAsync(review, default)).Refusal().Code);
    }

    private ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command) => desk.Claim("c1").HandleAsync(command, default);

    private ValueTask<Outcome<ClaimState>> RefreshAsync() => HandleAsync(new ClaimCommand.Refresh(Id, "ann"));

    private async Task<ClaimState> AsOfAsync(DateTimeOffset time)
    {
        var log = await desk.Store.Claims.LoadAsync(Id, time, default);
        return ClaimState.Fold(Id, log.Select(recorded => recorded.Event));
    }

    private async Task<IEnumerable<string>> LogAsync() =>
        (await desk.Store.Claims.LoadAsync(Id, null, default)).Select(recorded => recorded.Event.GetType().Name);
}
