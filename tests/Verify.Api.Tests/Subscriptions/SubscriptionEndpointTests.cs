using System.Net;
using Verify.Application.Access;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Client.Events;
using Verify.Client.Json;
using Verify.Client.Problems;
using Verify.Client.Webhooks;

namespace Verify.Api.Tests.Subscriptions;

public class SubscriptionEndpointTests
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_subscription_shows_its_secret_once()
    {
        await using var service = await Service.StartAsync();
        using var created = await service.PostAsync("/v1/subscriptions", $$"""{"url":"{{service.Receiver(204)}}","kind":"claim"}""");
        var made = await created.ReadAsync(VerifyJson.Default.SubscriptionView);
        using var read = await service.GetAsync(created.Headers.Location!.ToString());
        using var list = await service.GetAsync("/v1/subscriptions");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.StartsWith("whsec_", made.Secret, StringComparison.Ordinal);
        Assert.True(created.Headers.CacheControl!.NoStore);
        Assert.Equal(made with { Secret = null }, await read.ReadAsync(VerifyJson.Default.SubscriptionView));
        Assert.Equal([made with { Secret = null }], await list.ReadAsync(VerifyJson.Default.IReadOnlyListSubscriptionView));
        Assert.Equal((LiveEventKind.Claim, true, 0L), (made.Kind!.Value, made.IsActive, made.Position));
    }

    [Fact]
    public async Task A_subscription_that_is_removed_is_gone_and_the_audit_log_says_who_did_it()
    {
        await using var service = await Service.StartAsync();
        var made = await SubscribeAsync(service);
        using var removed = await service.Http.DeleteAsync(Address(made, ""));
        using var read = await service.Http.GetAsync(Address(made, ""));
        using var again = await service.Http.DeleteAsync(Address(made, ""));

        Assert.Equal(
            (HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (removed.StatusCode, read.StatusCode, again.StatusCode));
        var audit = await service.Store.Audit.ListAsync(null, 10, default);
        Assert.Equal(
            ["subscription-removed", "subscription-created"],
            audit.Items.Where(entry => entry.Subject == made.Id).Select(entry => entry.Action));
    }

    [Theory]
    [InlineData("""{"url":"http://10.0.0.5/in"}""", "url")]
    [InlineData("""{"url":"http://[::ffff:169.254.169.254]/in"}""", "url")]
    [InlineData("""{"url":"http://0xa9fea9fe/in"}""", "url")]
    [InlineData("""{"url":"ftp://receiver.example/in"}""", "url")]
    [InlineData("""{"url":"in"}""", "url")]
    [InlineData("""{"kind":"claim"}""", "")]
    [InlineData("""{"url":"http://10.0.0.5/in","kind":"outlet"}""", "kind")]
    public async Task A_subscription_that_cannot_be_accepted_is_refused_with_its_field(string body, string field)
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.PostAsync("/v1/subscriptions", body);
        var problem = await answer.ProblemAsync();

        Assert.Equal((400, ProblemTypes.Invalid), (problem.Status, problem.Type));
        Assert.Contains(problem.Errors, error => error.Field == field);
    }

    [Theory]
    [InlineData(204, true)]
    [InlineData(500, false)]
    public async Task A_ping_says_how_the_receiver_answered(int status, bool isDelivered)
    {
        await using var service = await Service.StartAsync();
        var made = await SubscribeAsync(service, status);
        using var answer = await service.PostAsync(Address(made, "/ping").ToString(), "");
        var delivery = await answer.ReadAsync(VerifyJson.Default.DeliveryView);

        Assert.Equal((isDelivered, status), (delivery.IsDelivered, delivery.Status!.Value));
    }

    [Fact]
    public async Task Dead_letters_are_listed_and_replayed()
    {
        await using var service = await Service.StartAsync();
        var made = await SubscribeAsync(service);
        var id = new SubscriptionId(made.Id);
        var letter = new DeadLetter(id, new Change(7, Noon, ChangeKind.Claim, "c1", 2), 8, Noon, "No connection could be made.");
        await SaveAsync(service, id, new SubscriptionProgress(7), letter);

        using var listed = await service.Http.GetAsync(Address(made, "/dead-letters?limit=5"));
        using var replayed = await service.PostAsync(Address(made, "/dead-letters/7/replay").ToString(), "");
        using var again = await service.PostAsync(Address(made, "/dead-letters/7/replay").ToString(), "");
        await SaveAsync(service, id, new SubscriptionProgress(8), letter with { Change = letter.Change with { Sequence = 8 } });
        using var bulk = await service.PostAsync(Address(made, "/dead-letters/replay").ToString(), "");
        var audit = await service.Store.Audit.ListAsync(null, 10, default);

        var shown = Assert.Single((await listed.ReadAsync(VerifyJson.Default.PageDeadLetterView)).Items);
        Assert.Equal((new LiveEvent(7, Noon, LiveEventKind.Claim, "c1", 2), 8), (shown.Change, shown.Attempts));
        Assert.Equal($"{made.Id}-7", (await replayed.ReadAsync(VerifyJson.Default.DeliveryView)).DeliveryId);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(new BulkReplayView(1, null, true), await bulk.ReadAsync(VerifyJson.Default.BulkReplayView));
        Assert.Equal(2, audit.Items.Count(entry => (entry.Action, entry.Subject) == ("dead-letters-replayed", made.Id)));
    }

    [Fact]
    public async Task A_disabled_subscription_says_why_and_can_be_enabled()
    {
        await using var service = await Service.StartAsync();
        var made = await SubscribeAsync(service);
        await SaveAsync(service, new SubscriptionId(made.Id), new SubscriptionProgress(7) { DisabledBecause = "It kept failing." }, null);

        using var read = await service.Http.GetAsync(Address(made, ""));
        using var enabled = await service.PostAsync(Address(made, "/enable").ToString(), "");

        var disabled = await read.ReadAsync(VerifyJson.Default.SubscriptionView);
        Assert.Equal((false, "It kept failing."), (disabled.IsActive, disabled.DisabledBecause));
        Assert.True((await enabled.ReadAsync(VerifyJson.Default.SubscriptionView)).IsActive);
    }

    [Theory]
    [InlineData("GET", "/v1/subscriptions/s-none")]
    [InlineData("GET", "/v1/subscriptions/%2e%2e")]
    [InlineData("GET", "/v1/subscriptions/s-none/dead-letters")]
    [InlineData("POST", "/v1/subscriptions/s-none/ping")]
    [InlineData("POST", "/v1/subscriptions/s-none/enable")]
    [InlineData("POST", "/v1/subscriptions/s-none/dead-letters/1/replay")]
    [InlineData("POST", "/v1/subscriptions/s-none/dead-letters/replay")]
    [InlineData("DELETE", "/v1/subscriptions/s-none")]
    public async Task An_unknown_subscription_is_not_found(string method, string path)
    {
        await using var service = await Service.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await service.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Only_an_administrator_sees_subscriptions()
    {
        await using var service = await Service.StartAsync();
        using var reader = service.Caller(await service.IssueAsync("reader", ApiScope.ClaimsRead));
        using var answer = await reader.GetAsync(new Uri("/v1/subscriptions", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task SaveAsync(Service service, SubscriptionId id, SubscriptionProgress progress, DeadLetter? letter)
    {
        await service.Store.Subscriptions.TakeAsync("test", Noon, Noon.AddHours(1), default);
        Assert.True(await service.Store.Subscriptions.SaveAsync(id, "test", progress, letter, default));
    }

    private static async Task<SubscriptionView> SubscribeAsync(Service service, int status = 204)
    {
        using var created = await service.PostAsync("/v1/subscriptions", $$"""{"url":"{{service.Receiver(status)}}"}""");
        return await created.ReadAsync(VerifyJson.Default.SubscriptionView);
    }

    private static Uri Address(SubscriptionView subscription, string part) => new($"/v1/subscriptions/{subscription.Id}{part}", UriKind.Relative);
}
