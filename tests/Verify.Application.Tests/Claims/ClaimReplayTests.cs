using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Core.Articles;
using Verify.Core.Stance;
using Verify.Testing;

namespace Verify.Application.Tests.Claims;

public class ClaimReplayTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task Weighing_the_recorded_inputs_again_gives_the_recorded_outcome()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await desk.AcceptAsync("a2", "quay-times.example", "Port officers say that the Marigold did not sink but ran aground.");
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.SubmitAsync("c2", "The lighthouse burned.");

        var results = await ReplayAsync();

        Assert.Equal(["c1", "c2"], results.Select(result => result.Claim.Value));
        Assert.All(results, result => Assert.True(result.IsSame));
    }

    [Fact]
    public async Task Articles_are_taken_as_they_were_when_the_claim_was_weighed()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold is safe, the harbour master said.");
        await desk.Article("a1").HandleAsync(new ArticleCommand.Retract(new ArticleId("a1"), "A hoax.", "bob"), default);

        Assert.True(Assert.Single(await ReplayAsync()).IsSame);
    }

    [Fact]
    public async Task Another_model_shows_as_a_difference()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await desk.SubmitAsync("c1", "The ferry Marigold sank.");

        Assert.False(Assert.Single(await ReplayAsync(new WordStanceModel("words-2"))).IsSame);
    }

    private async Task<List<ReplayResult>> ReplayAsync(IStanceModel? model = null)
    {
        var replay = new ClaimReplay(desk.Store.Claims, desk.Store.Articles, desk.Store.Evidence, desk.Appraiser(model));
        return await replay.RunAsync(default).ToListAsync();
    }
}
