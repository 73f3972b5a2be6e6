using Verify.Outbound.Fetching;
using Verify.Testing;

namespace Verify.Outbound.Tests.Fetching;

public class HostPacerTests
{
    [Fact]
    public async Task Requests_to_one_host_are_spaced_and_those_to_others_are_not()
    {
        var clock = new ManualClock(Drafts.Published);
        var pacer = new HostPacer(new MemoryFeedStore(), TimeSpan.FromSeconds(2), clock);

        await pacer.WaitAsync("a.example", CancellationToken.None);
        var second = pacer.WaitAsync("A.example", CancellationToken.None).AsTask();
        var third = pacer.WaitAsync("a.example", CancellationToken.None).AsTask();
        await pacer.WaitAsync("b.example", CancellationToken.None);
        Assert.False(second.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(2));
        await second;
        Assert.False(third.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(2));
        await third;
    }

    [Fact]
    public async Task Those_who_share_a_store_share_the_turns()
    {
        var clock = new ManualClock(Drafts.Published);
        var store = new MemoryFeedStore();
        await new HostPacer(store, TimeSpan.FromSeconds(2), clock).WaitAsync("a.example", CancellationToken.None);
        var second = new HostPacer(store, TimeSpan.FromSeconds(2), clock).WaitAsync("a.example", CancellationToken.None).AsTask();
        Assert.False(second.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(2));
        await second;
    }
}
