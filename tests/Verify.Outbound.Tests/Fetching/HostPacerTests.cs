using Verify.Outbound.Fetching;
using Verify.Testing;

namespace Verify.Outbound.Tests.Fetching;

public class HostPacerTests
{
    [Fact]
    public async Task Requests_to_one_host_are_spaced_and_those_to_others_are_not()
    {
        var clock = new ManualClock(Drafts.Published);
        var pacer = new HostPacer(TimeSpan.FromSeconds(2), clock);

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
}
