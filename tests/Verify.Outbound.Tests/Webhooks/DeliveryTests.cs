using System.Text.Json;
using Verify.Application.Changes;
using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Client.Json;
using Verify.Client.Webhooks;

namespace Verify.Outbound.Tests.Webhooks;

public class DeliveryTests
{
    [Fact]
    public async Task A_change_is_delivered_signed()
    {
        await using var hooks = await Hooks.StartAsync();
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 1);

        var seen = Assert.Single(hooks.Site.Requests);
        var told = JsonSerializer.Deserialize(seen.Body, VerifyJson.Default.WebhookEvent)!;
        Assert.Equal(("POST", "application/json; charset=utf-8"), (seen.Method, seen.Header("Content-Type")));
        Assert.Equal(new WebhookEvent($"{made.Subscription.Id}-1", WebhookEventKind.Article, hooks.Clock.GetUtcNow(), 1, "a1", 1), told);
        Assert.True(IsValid(seen, made.Secret, seen.Body, hooks.Clock.GetUtcNow()));
        Assert.False(IsValid(seen, made.Secret + "x", seen.Body, hooks.Clock.GetUtcNow()));
        Assert.False(IsValid(seen, made.Secret, [.. seen.Body, 32], hooks.Clock.GetUtcNow()));
        Assert.False(IsValid(seen, made.Secret, seen.Body, hooks.Clock.GetUtcNow().AddMinutes(6)));
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_sent_and_nothing_from_before()
    {
        await using var hooks = await Hooks.StartAsync();
        await hooks.PublishAsync("a1");
        var one = await hooks.SubscribeAsync("/one", subject: "a3");
        await hooks.SubscribeAsync("/claims", ChangeKind.Claim);
        var all = await hooks.SubscribeAsync("/all");
        hooks.Run();
        await hooks.PublishAsync("a2", "a3", "a4");
        await hooks.UntilAsync(all.Subscription.Id, progress => progress.Position == 4);
        await hooks.UntilAsync(one.Subscription.Id, progress => progress.Position == 3);

        Assert.Equal([2, 3, 4], hooks.Arrived("/all"));
        Assert.Equal([3], hooks.Arrived("/one"));
        Assert.Empty(hooks.Arrived("/claims"));
    }

    [Fact]
    public async Task A_failing_receiver_is_tried_again_later_under_the_same_id_and_in_order()
    {
        await using var hooks = await Hooks.StartAsync();
        var times = new List<DateTimeOffset>();
        hooks.Site.Answer = context =>
        {
            times.Add(hooks.Clock.GetUtcNow());
            context.Response.StatusCode = times.Count <= 3 ? 500 : 204;
            return Task.CompletedTask;
        };
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1", "a2");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 2);

        Assert.Equal([1, 1, 1, 1, 2], hooks.Arrived());
        Assert.InRange((times[1] - times[0]).TotalSeconds, 2.5, 5);
        Assert.InRange((times[2] - times[1]).TotalSeconds, 5, 10);
        Assert.InRange((times[3] - times[2]).TotalSeconds, 10, 20);
        var progress = await hooks.ProgressAsync(made.Subscription.Id);
        Assert.Equal((0, null, times[4]), (progress.Attempts, progress.LastFailure, progress.DeliveredAt));
    }

    [Fact]
    public async Task What_is_never_taken_becomes_a_dead_letter_and_the_next_change_follows()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.Answer = context =>
        {
            context.Response.StatusCode = context.Request.Headers[WebhookSignature.DeliveryHeader].ToString().EndsWith("-1", StringComparison.Ordinal) ? 500 : 204;
            return Task.CompletedTask;
        };
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1", "a2");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 2);

        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 2], hooks.Arrived());
        var letter = Assert.Single((await hooks.Subscriptions.ListDeadLettersAsync(made.Subscription.Id, null, 10, CancellationToken.None)).Items);
        Assert.Equal((1, 8, "The answer was HTTP status 500."), (letter.Change.Sequence, letter.Attempts, letter.Failure));
        Assert.Null((await hooks.ProgressAsync(made.Subscription.Id)).DisabledBecause);
    }

    [Fact]
    public async Task A_subscription_that_keeps_failing_is_disabled_and_goes_on_when_enabled()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.AnswerWith(500);
        var made = await hooks.SubscribeAsync();
        var id = made.Subscription.Id;
        hooks.Run();
        await hooks.PublishAsync("a1", "a2", "a3", "a4", "a5", "a6");
        await hooks.UntilAsync(id, progress => progress.DisabledBecause is not null);
        Assert.Equal(5 * 8, hooks.Site.Requests.Count);
        Assert.Equal(5, (await hooks.ProgressAsync(id)).Position);

        hooks.Site.AnswerWith(204);
        var enabled = await hooks.Subscriptions.EnableAsync(id, "ben", CancellationToken.None);
        await hooks.UntilAsync(id, progress => progress.Position == 6);

        Assert.Null(enabled!.Progress.DisabledBecause);
        Assert.Equal(6, hooks.Arrived().Last());
        Assert.Equal(41, hooks.Site.Requests.Count);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_not_asked_again()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.AnswerWith(410);
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1", "a2");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.DisabledBecause is not null);

        Assert.Equal([1], hooks.Arrived());
    }

    [Fact]
    public async Task A_slow_receiver_is_given_up_on_for_now_and_holds_up_nobody_else()
    {
        await using var hooks = await Hooks.StartAsync();
        var reached = new TaskCompletionSource();
        hooks.Site.Answer = async context =>
        {
            if (context.Request.Path == "/slow" && reached.TrySetResult())
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        };
        var slow = await hooks.SubscribeAsync("/slow");
        var quick = await hooks.SubscribeAsync("/quick");
        hooks.Run();
        await hooks.PublishAsync("a1", "a2");
        await reached.Task;
        await hooks.UntilAsync(quick.Subscription.Id, progress => progress.Position == 2);
        Assert.Equal(0, (await hooks.ProgressAsync(slow.Subscription.Id)).Position);

        hooks.Clock.Advance(TimeSpan.FromSeconds(11));
        await hooks.UntilAsync(slow.Subscription.Id, progress => progress.LastFailure is not null);
        Assert.Equal("There was no complete answer within 10 seconds.", (await hooks.ProgressAsync(slow.Subscription.Id)).LastFailure);
        await hooks.UntilAsync(slow.Subscription.Id, progress => progress.Position == 2);
        Assert.Equal([1, 1, 2], hooks.Arrived("/slow"));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.Answer = context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        };
        var made = await hooks.SubscribeAsync();

        var attempt = await hooks.Subscriptions.PingAsync(made.Subscription.Id, CancellationToken.None);

        Assert.Equal((307, false), (attempt!.Status!.Value, attempt.IsDelivered));
        Assert.Equal("/in", Assert.Single(hooks.Site.Requests).Path);
    }

    [Fact]
    public async Task A_receiver_whose_name_turns_private_is_not_told()
    {
        await using var hooks = await Hooks.StartAsync();
        var made = await hooks.SubscribeAsync();
        hooks.Resolver.Add("site.example", "127.0.0.2");

        var attempt = await hooks.Subscriptions.PingAsync(made.Subscription.Id, CancellationToken.None);

        Assert.Contains("public internet", attempt!.Failure, StringComparison.Ordinal);
        Assert.Empty(hooks.Site.Requests);
    }

    [Theory]
    [InlineData("http://inside.example/in")]
    [InlineData("http://127.0.0.2/in")]
    [InlineData("http://[::ffff:10.0.0.5]/in")]
    [InlineData("ftp://site.example/in")]
    [InlineData("nonsense")]
    public async Task A_subscription_of_a_private_address_is_refused(string url)
    {
        await using var hooks = await Hooks.StartAsync();
        var outcome = await hooks.Subscriptions.AddAsync(new SubscriptionRequest(url), "anna", CancellationToken.None);

        var refused = Assert.IsType<Outcome<NewSubscription>.Refused>(outcome).Refusal;
        Assert.Equal((RefusalCode.Invalid, "url"), (refused.Code, Assert.Single(refused.Fields).Field));
        Assert.Empty(await hooks.Subscriptions.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_restart_goes_on_with_the_attempts_that_were_made()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.AnswerWith(500);
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Attempts == 3);
        await hooks.RestartAsync();
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 1);

        Assert.Equal(8, hooks.Site.Requests.Count);
        Assert.Single(hooks.Site.Requests.Select(request => request.Header(WebhookSignature.DeliveryHeader)).Distinct());
    }

    [Fact]
    public async Task What_changed_while_the_program_was_down_is_delivered_once_after_the_start()
    {
        await using var hooks = await Hooks.StartAsync();
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 1);
        await hooks.PublishAsync("a2");
        await hooks.RestartAsync();
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Position == 2);

        Assert.Equal([1, 2], hooks.Arrived().Distinct());
        Assert.InRange(hooks.Site.Requests.Count, 2, 3);
    }

    [Fact]
    public async Task A_receiver_that_asks_for_time_is_given_it()
    {
        await using var hooks = await Hooks.StartAsync();
        hooks.Site.Answer = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "90";
            return Task.CompletedTask;
        };
        var made = await hooks.SubscribeAsync();
        hooks.Run();
        var start = hooks.Clock.GetUtcNow();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(made.Subscription.Id, progress => progress.Attempts == 1);

        Assert.Equal(start.AddSeconds(90), (await hooks.ProgressAsync(made.Subscription.Id)).DueAt);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_subscription_that_was_removed()
    {
        await using var hooks = await Hooks.StartAsync();
        var gone = await hooks.SubscribeAsync("/gone");
        var kept = await hooks.SubscribeAsync("/kept");
        hooks.Run();
        await hooks.PublishAsync("a1");
        await hooks.UntilAsync(gone.Subscription.Id, progress => progress.Position == 1);
        Assert.True(await hooks.Subscriptions.RemoveAsync(gone.Subscription.Id, "ben", CancellationToken.None));
        await hooks.RestartAsync();
        await hooks.PublishAsync("a2");
        await hooks.UntilAsync(kept.Subscription.Id, progress => progress.Position == 2);

        Assert.Equal([1], hooks.Arrived("/gone"));
    }

    private static bool IsValid(SeenRequest seen, string secret, byte[] body, DateTimeOffset now) => WebhookSignature.IsValid(
        secret,
        seen.Header(WebhookSignature.TimestampHeader)!,
        seen.Header(WebhookSignature.DeliveryHeader)!,
        body,
        seen.Header(WebhookSignature.SignatureHeader)!,
        now,
        TimeSpan.FromMinutes(5));
}
