using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Client.Json;
using Verify.Client.Webhooks;
using Verify.Outbound.Http;

namespace Verify.Outbound.Webhooks;

/// <summary>Sends one event to one receiver, signed. Redirects are not followed: the address that was vetted is the one that is told.</summary>
internal sealed class WebhookSender(
    HttpMessageInvoker http, WebhookSecrets secrets, string userAgent, WebhookOptions options, TimeProvider clock)
{
    public ValueTask<DeliveryAttempt> SendAsync(Subscription subscription, Change change, CancellationToken cancellation)
    {
        var kind = change.Kind == ChangeKind.Claim ? WebhookEventKind.Claim : WebhookEventKind.Article;
        var id = string.Create(CultureInfo.InvariantCulture, $"{subscription.Id}-{change.Sequence}");
        return SendAsync(subscription, new WebhookEvent(id, kind, change.At, change.Sequence, change.Subject, change.Version), cancellation);
    }

    public ValueTask<DeliveryAttempt> PingAsync(Subscription subscription, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var id = string.Create(CultureInfo.InvariantCulture, $"{subscription.Id}-ping-{now.ToUnixTimeMilliseconds()}");
        return SendAsync(subscription, new WebhookEvent(id, WebhookEventKind.Ping, now), cancellation);
    }

    private async ValueTask<DeliveryAttempt> SendAsync(Subscription subscription, WebhookEvent told, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var request = Request(subscription, told);
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            return response.IsSuccessStatusCode
                ? new DeliveryAttempt(told.Id, status, null)
                : new DeliveryAttempt(told.Id, status, HttpFailure.Status(status), HttpFailure.RetryAfter(response.Headers.RetryAfter, clock));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DeliveryAttempt(told.Id, null, HttpFailure.TimedOut(options.Timeout));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new DeliveryAttempt(told.Id, null, HttpFailure.Explain(failure));
        }
    }

    private HttpRequestMessage Request(Subscription subscription, WebhookEvent told)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(told, VerifyJson.Default.WebhookEvent);
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, subscription.Request.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.Add(WebhookSignature.DeliveryHeader, told.Id);
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(
            WebhookSignature.SignatureHeader, WebhookSignature.Make(secrets.Of(subscription.Id.Value), timestamp, told.Id, body));
        return request;
    }
}
