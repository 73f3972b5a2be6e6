using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.Idempotency;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Changes;
using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Client.Webhooks;

namespace Verify.Api.Subscriptions;

/// <summary>Webhooks: subscribe, look after, test, leave.</summary>
internal static class SubscriptionEndpoints
{
    public static void MapSubscriptions(this IEndpointRouteBuilder v1)
    {
        var subscriptions = v1.MapGroup("/subscriptions").WithTags("Subscriptions").RequireScope(ApiScope.Admin);
        subscriptions.MapPost("/", AddAsync).WithSummary("Be told of changes from now on; the answer alone shows the secret")
            .WithMetadata(NotReplayed.Instance)
            .WithExample("""{ "url": "https://newsroom.example/verify", "kind": "claim" }""");
        subscriptions.MapGet("/", ListAsync).WithSummary("List subscriptions, oldest first");
        subscriptions.MapGet("/{id}", ReadAsync).WithSummary("A subscription and how its deliveries go");
        subscriptions.MapDelete("/{id}", RemoveAsync).WithSummary("Be told no longer; dead letters are removed too");
        subscriptions.MapPost("/{id}/enable", EnableAsync).WithSummary("Go on after repeated failure disabled it");
        subscriptions.MapPost("/{id}/ping", PingAsync).WithSummary("Send a test event once");
        subscriptions.MapDeadLetters();
    }

    private static async Task<Results<Created<SubscriptionView>, Refused>> AddAsync(
        SubscriptionSubmission submission, HttpContext http, ISubscriptions subscriptions, CancellationToken cancellation)
    {
        ChangeKind? kind = submission.Kind is { } wanted ? Enum.Parse<ChangeKind>(wanted.ToString()) : null;
        var request = new SubscriptionRequest(submission.Url, kind, submission.Subject);
        return await subscriptions.AddAsync(request, Actor.Of(http), cancellation).ConfigureAwait(false) switch
        {
            Outcome<NewSubscription>.Accepted { Value: var made } => Created(http, made),
            Outcome<NewSubscription>.Refused refused => Refused.Of(refused.Refusal),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }

    private static Created<SubscriptionView> Created(HttpContext http, NewSubscription made)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created(
            $"/v1/subscriptions/{made.Subscription.Id}", SubscriptionViews.Of(made.Subscription) with { Secret = made.Secret });
    }

    private static async Task<Ok<IReadOnlyList<SubscriptionView>>> ListAsync(
        ISubscriptions subscriptions, CancellationToken cancellation)
    {
        var all = await subscriptions.ListAsync(cancellation).ConfigureAwait(false);
        return TypedResults.Ok<IReadOnlyList<SubscriptionView>>([.. all.Select(SubscriptionViews.Of)]);
    }

    private static async Task<Results<Ok<SubscriptionView>, Refused>> ReadAsync(
        string id, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id) && await subscriptions.FindAsync(new SubscriptionId(id), cancellation).ConfigureAwait(false) is { } found
            ? TypedResults.Ok(SubscriptionViews.Of(found))
            : Refused.NotFound("subscription", id);

    private static async Task<Results<NoContent, Refused>> RemoveAsync(
        string id, HttpContext http, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id) && await subscriptions.RemoveAsync(new SubscriptionId(id), Actor.Of(http), cancellation).ConfigureAwait(false)
            ? TypedResults.NoContent()
            : Refused.NotFound("subscription", id);

    private static async Task<Results<Ok<SubscriptionView>, Refused>> EnableAsync(
        string id, HttpContext http, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id)
        && await subscriptions.EnableAsync(new SubscriptionId(id), Actor.Of(http), cancellation).ConfigureAwait(false) is { } enabled
            ? TypedResults.Ok(SubscriptionViews.Of(enabled))
            : Refused.NotFound("subscription", id);

    private static async Task<Results<Ok<DeliveryView>, Refused>> PingAsync(
        string id, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id) && await subscriptions.PingAsync(new SubscriptionId(id), cancellation).ConfigureAwait(false) is { } attempt
            ? TypedResults.Ok(SubscriptionViews.Of(attempt))
            : Refused.NotFound("subscription", id);
}
