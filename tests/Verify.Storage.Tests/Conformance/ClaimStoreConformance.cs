using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IClaimStore"/> does.</summary>
public abstract class ClaimStoreConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task An_appended_claim_is_read_back_event_for_event_after_reopening()
    {
        var append = SampleClaims.New("c1", "Veltmar closed the harbour");
        Assert.Equal(AppendResult.Appended, await Store.Claims.AppendAsync(append, None));

        await ReopenAsync();

        var recorded = Assert.Single(await Store.Claims.LoadAsync(append.Id, null, None));
        Assert.Equal(new RecordedEvent<ClaimEvent>(1, append.Batch.At, "reader", "submit-c1", append.Batch.Events[0]), recorded);
        Assert.Equivalent(append.Summary, Assert.Single((await Store.Claims.ListAsync(new ClaimQuery(), None)).Items), strict: true);
    }

    [Fact]
    public async Task An_append_with_a_stale_version_writes_nothing()
    {
        var append = SampleClaims.New("c1", "Veltmar closed the harbour");
        await Store.Claims.AppendAsync(append, None);

        Assert.Equal(AppendResult.VersionConflict, await Store.Claims.AppendAsync(append, None));

        Assert.Single(await Store.Claims.LoadAsync(append.Id, null, None));
        Assert.Single(await Store.Changes.ReadAsync(0, 10, None));
    }

    [Fact]
    public async Task Of_many_appends_with_one_expected_version_one_succeeds()
    {
        var submitted = SampleClaims.New("c1", "Veltmar closed the harbour");
        await Store.Claims.AppendAsync(submitted, None);
        var withdrawal = SampleClaims.Withdrawal(submitted);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await Store.Claims.AppendAsync(withdrawal, None))));

        Assert.Single(results, AppendResult.Appended);
        Assert.Equal(2, (await Store.Claims.LoadAsync(submitted.Id, null, None)).Count);
    }

    [Fact]
    public async Task The_log_is_read_as_of_a_time()
    {
        var submitted = SampleClaims.New("c1", "Veltmar closed the harbour");
        await Store.Claims.AppendAsync(submitted, None);
        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(submitted), None);

        var before = await Store.Claims.LoadAsync(submitted.Id, submitted.Batch.At.AddMinutes(1), None);

        Assert.IsType<ClaimEvent.Submitted>(Assert.Single(before).Event);
    }

    [Fact]
    public async Task An_unknown_claim_has_an_empty_log() =>
        Assert.Empty(await Store.Claims.LoadAsync(new ClaimId("nobody"), null, None));

    [Fact]
    public async Task A_list_shows_the_newest_first_and_leaves_out_the_withdrawn()
    {
        await AppendInTurn("c1", "c2", "c3");
        var second = SampleClaims.New("c2", "Claim c2", SampleClaims.Submitted.AddMinutes(1));
        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(second), None);

        Assert.Equal(["c3", "c1"], await ListAsync(new ClaimQuery()));
        Assert.Equal(["c3", "c2", "c1"], await ListAsync(new ClaimQuery(IncludeWithdrawn: true)));
    }

    [Fact]
    public async Task A_cursor_neither_skips_nor_repeats_while_claims_arrive()
    {
        await AppendInTurn("c1", "c2", "c3", "c4", "c5");
        var first = await Store.Claims.ListAsync(new ClaimQuery(Limit: 2), None);
        await Store.Claims.AppendAsync(SampleClaims.New("c6", "Later", SampleClaims.Submitted.AddHours(1)), None);

        var second = await Store.Claims.ListAsync(new ClaimQuery(Limit: 2, Cursor: first.Next), None);
        var third = await Store.Claims.ListAsync(new ClaimQuery(Limit: 2, Cursor: second.Next), None);

        var ids = first.Items.Concat(second.Items).Concat(third.Items).Select(claim => claim.Id.Value);
        Assert.Equal(["c5", "c4", "c3", "c2", "c1"], ids);
        Assert.Null(third.Next);
    }

    [Fact]
    public async Task A_cursor_of_no_list_is_refused() => await Assert.ThrowsAsync<ArgumentException>(
        async () => await Store.Claims.ListAsync(new ClaimQuery(Cursor: "nonsense"), None));

    [Fact]
    public async Task Filters_hold_together()
    {
        var assessed = SampleClaims.New("c1", "The ferry to Ostrava Bay was cancelled");
        await Store.Claims.AppendAsync(
            assessed with
            {
                Summary = assessed.Summary with
                {
                    Status = ClaimStatus.Disputed,
                    Flags = [ClaimFlag.WireCopy, ClaimFlag.QuantityConflict],
                    Outlets = ["harbourpost.example", "northwire.example"],
                },
            },
            None);
        await AppendInTurn("c2");

        Assert.Equal(["c1"], await ListAsync(new ClaimQuery(Status: ClaimStatus.Disputed)));
        Assert.Equal(["c1"], await ListAsync(new ClaimQuery(Flag: ClaimFlag.QuantityConflict, Outlet: "northwire.example")));
        Assert.Equal(["c1"], await ListAsync(new ClaimQuery(Text: "ferries OSTRAVA")));
        Assert.Empty(await ListAsync(new ClaimQuery(Outlet: "wire.example")));
        Assert.Empty(await ListAsync(new ClaimQuery(Status: ClaimStatus.Unverified, Flag: ClaimFlag.WireCopy)));
        Assert.Empty(await ListAsync(new ClaimQuery(ChangedSince: SampleClaims.Submitted.AddDays(1))));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("ferry AND (")]
    [InlineData("text:ferry* NEAR")]
    public async Task Search_text_is_words_and_never_syntax(string text) =>
        Assert.Empty(await ListAsync(new ClaimQuery(Text: text)));

    [Fact]
    public async Task All_ids_are_read_in_order()
    {
        var ids = Enumerable.Range(0, 1203).Select(i => $"c{i:D4}").ToArray();
        await Task.WhenAll(ids.Reverse().Select(id => Store.Claims.AppendAsync(SampleClaims.New(id, "Claim"), None).AsTask()));

        var read = new List<string>();
        await foreach (var id in Store.Claims.IdsAsync(None))
        {
            read.Add(id.Value);
        }

        Assert.Equal(ids, read);
    }

    private async Task AppendInTurn(params string[] ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            await Store.Claims.AppendAsync(SampleClaims.New(ids[i], "Claim " + ids[i], SampleClaims.Submitted.AddMinutes(i)), None);
        }
    }

    private async Task<IEnumerable<string>> ListAsync(ClaimQuery query) =>
        (await Store.Claims.ListAsync(query, None)).Items.Select(claim => claim.Id.Value);
}
