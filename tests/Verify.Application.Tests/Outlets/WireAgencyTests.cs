using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Application.Tests.Outlets;

public class WireAgencyTests
{
    private static readonly ClaimId Id = new("c1");

    private readonly Desk desk = new();

    [Fact]
    public async Task An_outlet_described_as_an_agency_is_the_origin_of_the_copies_that_credit_it()
    {
        var apart = await SubmitAsync();
        await DescribeAsync(isWireAgency: true);
        var together = (await desk.Claim("c1").HandleAsync(new ClaimCommand.Refresh(Id, "ann"), default)).Accepted().Value;

        Assert.Equal((ClaimStatus.Corroborated, 2), (apart.Assessment!.Status, apart.Assessment.SupportingSources));
        Assert.Equal((ClaimStatus.SingleSource, 1), (together.Assessment!.Status, together.Assessment.SupportingSources));
        Assert.Contains(ClaimFlag.WireCopy, together.Assessment.Flags);
        Assert.Equal("Coastwire", Assert.Single(together.Assessment.Parts[0].Origins, origin => origin.CarriedBy.Count == 2).Agency);
    }

    [Fact]
    public async Task An_owner_is_no_reason_to_count_outlets_as_one()
    {
        await SubmitAsync();
        await DescribeAsync(isWireAgency: false);
        var after = (await desk.Claim("c1").HandleAsync(new ClaimCommand.Refresh(Id, "ann"), default)).Accepted().Value;

        Assert.Equal(2, after.Assessment!.SupportingSources);
    }

    [Fact]
    public async Task A_replay_counts_by_what_was_known_of_outlets_then()
    {
        await DescribeAsync(isWireAgency: true);
        var then = await SubmitAsync();
        await DescribeAsync(isWireAgency: false);
        var replay = new ClaimReplay(desk.Store.Claims, desk.Store.Articles, desk.Store.Evidence, desk.Appraiser());

        Assert.Equal(1, then.Assessment!.SupportingSources);
        Assert.True(Assert.Single(await replay.RunAsync(default).ToListAsync()).IsSame);
        var assessed = new ClaimEvent.Assessed(then.Assessment, then.Considered!);
        Assert.Equal(EventJson.Write(assessed), EventJson.Write(EventJson.ReadClaimEvent(EventJson.Write(assessed))));
    }

    private async Task<ClaimState> SubmitAsync()
    {
        await desk.AcceptAsync("a1", "coastwire.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        var copy = Drafts.Article("a2", "harbour-post.example", "Near the lighthouse, the old ferry Marigold went down and sank on Monday.");
        await desk.Article("a2").HandleAsync(
            new ArticleCommand.Accept(new("a2"), copy with { WireCredits = ["Coastwire"] }, "ann"), default);
        return (await desk.SubmitAsync("c1", "The ferry Marigold sank.")).Accepted().Value;
    }

    private ValueTask DescribeAsync(bool isWireAgency) => desk.Outlets.SaveAsync(
        new Outlet("coastwire.example", "Coastwire", Owner: "Quay Press", IsWireAgency: isWireAgency), "ann", desk.Clock.GetUtcNow(), default);
}
