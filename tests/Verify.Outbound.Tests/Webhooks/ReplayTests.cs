using System.Text.Json;
using Verify.Client.Json;
using Verify.Client.Webhooks;

namespace Verify.Outbound.Tests.Webhooks;

public class ReplayTests
{
    [Fact]
    public async Task A_dead_letter_is_replayed_under_its_delivery_id_until_it_is_taken()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.AnswerWith(500);
        var made = await hooks.SubscribeAsync();
        var id = made.Subscription.Id;
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(id, progress => progress.Position == 1);

        var failed = await hooks.Subscriptions.ReplayAsync(id, 1, CancellationToken.None);
        Assert.Equal((500, false), (failed!.Status!.Value, failed.IsDelivered));
        var letter = Assert.Single((await hooks.Subscriptions.ListDeadLettersAsync(id, null, 10, CancellationToken.None)).Items);
        Assert.Equal(9, letter.Attempts);

        hooks.Site.AnswerWith(200);
        var taken = await hooks.Subscriptions.ReplayAsync(id, 1, CancellationToken.None);
        Assert.Equal(($"{id}-1", true), (taken!.DeliveryId, taken.IsDelivered));
        Assert.Empty((await hooks.Subscriptions.ListDeadLettersAsync(id, null, 10, CancellationToken.None)).Items);
        Assert.Null(await hooks.Subscriptions.ReplayAsync(id, 1, CancellationToken.None));
        Assert.Single(hooks.Site.Requests.Select(request => request.Header(WebhookSignature.DeliveryHeader)).Distinct());
    }

    [Fact]
    public async Task A_ping_is_sent_once_and_changes_nothing()
    {
        await using var hooks = await Hooks.StartAsync();
        var made = await hooks.SubscribeAsync();

        var attempt = await hooks.Subscriptions.PingAsync(made.Subscription.Id, CancellationToken.None);

        Assert.True(attempt!.IsDelivered);
        var told = JsonSerializer.Deserialize(Assert.Single(hooks.Site.Requests).Body, VerifyJson.Default.WebhookEvent)!;
        Assert.Equal((WebhookEventKind.Ping, null), (told.Kind, told.Sequence));
        Assert.Equal(made.Subscription.Progress, await hooks.ProgressAsync(made.Subscription.Id));
    }
}
