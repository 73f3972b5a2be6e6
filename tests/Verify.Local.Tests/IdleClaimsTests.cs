using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Local.Tests;

public sealed class IdleClaimsTests : IAsyncLifetime
{
    private static readonly ClaimId Id = new("c1");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_claim_is_read_from_the_store_once()
    {
        var store = new CountingStore(desk.Store.Claims);
        var idle = new IdleClaims(store);
        await SubmitAsync(Id);

        Assert.Same(await idle.ReadAsync(Id, default), await idle.ReadAsync(Id, default));
        Assert.Equal(1, store.Loads);
    }

    [Fact]
    public async Task A_claim_that_was_unknown_is_looked_for_again()
    {
        var idle = new IdleClaims(desk.Store.Claims);
        Assert.False((await idle.ReadAsync(Id, default)).Exists);
        await SubmitAsync(Id);

        Assert.True((await idle.ReadAsync(Id, default)).Exists);
    }

    [Fact]
    public async Task No_more_are_remembered_than_there_is_room_for()
    {
        var store = new CountingStore(desk.Store.Claims);
        var idle = new IdleClaims(store);
        var ids = Enumerable.Range(0, IdleClaims.Capacity + 1).Select(number => new ClaimId($"c{number}")).ToArray();
        foreach (var id in ids)
        {
            await SubmitAsync(id);
            await idle.ReadAsync(id, default);
        }

        await idle.ReadAsync(ids[0], default);
        Assert.Equal(ids.Length + 1, store.Loads);
    }

    [Fact]
    public async Task A_claim_that_was_read_before_a_command_shows_what_the_command_did_when_it_is_idle_again()
    {
        await SubmitAsync(Id);
        Idle();
        var before = await desk.Host.Claims.FindAsync(Id, null, default);
        await desk.Host.Claims.HandleAsync(new ClaimCommand.Withdraw(Id, "Sent twice.", "ann"), default);
        Idle();
        var after = await desk.Host.Claims.FindAsync(Id, null, default);

        Assert.Null(before!.Withdrawal);
        Assert.Equal("Sent twice.", after!.Withdrawal!.Reason);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => desk.DisposeAsync().AsTask();

    /// <summary>Lets so much time pass that nothing is in memory for having been worked on.</summary>
    private void Idle()
    {
        desk.Clock.Advance(2 * new MailboxOptions().IdleTime);
        Assert.Equal(0, desk.Host.Active);
    }

    private async Task SubmitAsync(ClaimId id) =>
        (await desk.Host.Claims.HandleAsync(new ClaimCommand.Submit(id, "The ferry Marigold sank.", null, "ann"), default)).Accepted();

    private sealed class CountingStore(IClaimStore inner) : IClaimStore
    {
        public int Loads { get; private set; }

        public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(ClaimId id, DateTimeOffset? until, CancellationToken cancellation)
        {
            Loads++;
            return inner.LoadAsync(id, until, cancellation);
        }

        public ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation) => inner.AppendAsync(append, cancellation);

        public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) => inner.ListAsync(query, cancellation);

        public IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation) => inner.IdsAsync(cancellation);
    }
}
