namespace Verify.Outbound.Tests.Webhooks;

/// <summary>Several processes on one store, as silos are.</summary>
public class SharedStoreTests
{
    [Fact]
    public async Task Hosts_tell_each_change_once_between_them_and_one_goes_on_where_another_left()
    {
        await using var hooks = await Hooks.StartAsync();
        using var other = hooks.MakeHost();
        using var stopping = new CancellationTokenSource();
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 1);
        var running = other.RunAsync(stopping.Token);
        await hooks.PublishAsync("a2", "a3");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 3);

        await hooks.LeaveAsync();
        await hooks.PublishAsync("a4");
        await hooks.UntilAsync(made.Subscription.Id, progress =>
        {
            // The other looks for what is free every few seconds.
            hooks.Clock.Advance(TimeSpan.FromSeconds(1));
            return progress.Position == 4;
        });

        Assert.Equal([1, 2, 3, 4], hooks.Arrived());
        await stopping.CancelAsync();
        await running;
    }
}
