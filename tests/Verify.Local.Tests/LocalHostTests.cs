using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Local.Tests;

public class LocalHostTests
{
    private const string Claim = "The ferry Marigold sank.";
    private static readonly ClaimId Id = new("c1");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_article_that_arrives_changes_the_claim_while_the_host_follows()
    {
        await using var desk = new Desk();
        await SubmitAsync(desk);
        desk.Host.Follow();
        await AcceptAsync(desk, "a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await ChangeAsync(desk, Id, version: 3).WaitAsync(Patience);

        Assert.Equal(ClaimStatus.SingleSource, (await desk.Host.Claims.FindAsync(Id, null, default))!.Assessment!.Status);
    }

    [Fact]
    public async Task What_is_unknown_is_not_found()
    {
        await using var desk = new Desk();
        Assert.Null(await desk.Host.Claims.FindAsync(Id, null, default));
        Assert.Null(await desk.Host.Articles.FindAsync(new ArticleId("a1"), default));
    }

    [Fact]
    public async Task An_article_taken_in_with_many_is_found_though_somebody_asked_for_it_before()
    {
        await using var desk = new Desk();
        await desk.Host.Articles.HandleAsync(new ArticleCommand.Retract(new ArticleId("a1"), "Too early.", "ann"), default);
        ArticleDraft[] drafts = [Drafts.Article("a1", "harbour-post.example", Claim)];
        await desk.Host.Articles.AcceptAllAsync(drafts.ToAsyncEnumerable(), "ann", default).ToListAsync();

        Assert.NotNull(await desk.Host.Articles.FindAsync(new ArticleId("a1"), default));
    }

    [Fact]
    public async Task Reviews_that_come_all_at_once_are_all_kept()
    {
        await using var desk = new Desk();
        await SubmitAsync(desk);
        var reviews = Enumerable.Range(0, 100).Select(i => desk.Host.Claims.HandleAsync(
            new ClaimCommand.Review(Id, "unverified", $"Note {i}.", "digest", "cat", $"op-{i}"), default).AsTask());

        Assert.All(await Task.WhenAll(reviews), outcome => outcome.Accepted());
        var log = await desk.Host.Claims.ReadHistoryAsync(Id, default);
        Assert.Equal(100, log.Select(recorded => recorded.Event).OfType<ClaimEvent.Reviewed>().DistinctBy(item => item.Review.Note).Count());
    }

    [Fact]
    public async Task A_stopped_host_has_finished_what_it_accepted()
    {
        var desk = new Desk();
        var submitted = Enumerable.Range(0, 50).Select(i => desk.Host.Claims.HandleAsync(
            new ClaimCommand.Submit(new ClaimId($"c{i}"), Claim, null, "ann"), default).AsTask()).ToArray();
        await desk.DisposeAsync();

        foreach (var outcome in await Task.WhenAll(submitted))
        {
            var state = outcome.Accepted().Value;
            Assert.Equal(state.Version, (await desk.Store.Claims.LoadAsync(state.Id, null, default)).Count);
        }

        Assert.Equal(RefusalCode.Busy, (await SubmitAsync(desk)).Refusal().Code);
    }

    private static ValueTask<Outcome<ClaimState>> SubmitAsync(Desk desk) =>
        desk.Host.Claims.HandleAsync(new ClaimCommand.Submit(Id, Claim, null, "ann"), default);

    private static async Task AcceptAsync(Desk desk, string id, string outlet, string text) =>
        (await desk.Host.Articles.HandleAsync(
            new ArticleCommand.Accept(new ArticleId(id), Drafts.Article(id, outlet, text), "ann"), default)).Accepted();

    private static async Task ChangeAsync(Desk desk, ClaimId id, long version)
    {
        for (var position = 0L; ; position++)
        {
            await desk.Store.Changes.WaitAsync(position, default);
            if ((await desk.Store.Changes.ReadAsync(position, 1, default))[0] is { Kind: ChangeKind.Claim } change
                && change.Subject == id.Value && change.Version >= version)
            {
                return;
            }
        }
    }
}
