using System.Text.Json;
using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
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

        var failed = await hooks.Subscriptions.ReplayAsync(id, 1, "anna", CancellationToken.None);
        Assert.Equal((500, false), (failed!.Status!.Value, failed.IsDelivered));
        var letter = Assert.Single((await hooks.Subscriptions.ListDeadLettersAsync(id, null, 10, CancellationToken.None)).Items);
        Assert.Equal(9, letter.Attempts);

        hooks.Site.AnswerWith(200);
        var taken = await hooks.Subscriptions.ReplayAsync(id, 1, "anna", CancellationToken.None);
        Assert.Equal(($"{id}-1", true), (taken!.DeliveryId, taken.IsDelivered));
        Assert.Empty((await hooks.Subscriptions.ListDeadLettersAsync(id, null, 10, CancellationToken.None)).Items);
        Assert.Null(await hooks.Subscriptions.ReplayAsync(id, 1, "anna", CancellationToken.None));
        Assert.Single(hooks.Site.Requests.Select(request => request.Header(WebhookSignature.DeliveryHeader)).Distinct());
    }

    [Fact]
    public async Task Many_dead_letters_are_replayed_in_order_until_one_is_not_taken()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.AnswerWith(500);
        var id = (await hooks.SubscribeAsync()).Subscription.Id;
        hooks.Run();
        await hooks.PublishAsync("a1", "a2", "a3");
        await hooks.UntilAsync(id, progress => progress.Position == 3);

        var failed = await hooks.Subscriptions.ReplayAllAsync(id, "anna", CancellationToken.None);
        Assert.Equal((0, $"{id}-1", false), (failed!.Delivered, failed.Failure!.DeliveryId, failed.IsDone));

        hooks.Site.AnswerWith(200);
        var taken = await hooks.Subscriptions.ReplayAllAsync(id, "anna", CancellationToken.None);
        Assert.Equal((3, null, true), (taken!.Delivered, taken.Failure, taken.IsDone));
        Assert.Equal([1L, 2, 3], hooks.Arrived().TakeLast(3));
        Assert.Equal(0, (await hooks.Subscriptions.ReplayAllAsync(id, "anna", CancellationToken.None))!.Delivered);
        Assert.Null(await hooks.Subscriptions.ReplayAllAsync(SubscriptionId.New(), "anna", CancellationToken.None));
    }

    [Fact]
    public async Task So_many_subscriptions_are_kept_and_no_more()
    {
        await using var hooks = await Hooks.StartAsync();
        for (var i = 0; i < 100; i++)
        {
            await hooks.SubscribeAsync();
        }

        var refused = await hooks.Subscriptions.AddAsync(new(hooks.Site.At("/in").AbsoluteUri), "anna", CancellationToken.None);
        Assert.Equal(RefusalCode.NotAllowedNow, Assert.IsType<Outcome<NewSubscription>.Refused>(refused).Refusal.Code);
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
