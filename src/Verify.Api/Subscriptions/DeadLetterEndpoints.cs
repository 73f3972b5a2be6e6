using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;
using Verify.Application.Subscriptions;
using Verify.Client.Webhooks;

namespace Verify.Api.Subscriptions;

/// <summary>What a subscription was not told of.</summary>
internal static class DeadLetterEndpoints
{
    public static void MapDeadLetters(this IEndpointRouteBuilder subscriptions)
    {
        subscriptions.MapGet("/{id}/dead-letters", ListAsync).WithSummary("Changes that could not be delivered, latest failure first");
        subscriptions.MapPost("/{id}/dead-letters/replay", ReplayAllAsync)
            .WithSummary("Send the latest 200 once more, in order, until one is not taken");
        subscriptions.MapPost("/{id}/dead-letters/{sequence:long}/replay", ReplayAsync)
            .WithSummary("Send a change once more under its delivery id; once taken it is forgotten");
    }

    private static async Task<Results<Ok<Verify.Client.Paging.Page<DeadLetterView>>, Refused>> ListAsync(
        string id, [AsParameters] Paging paging, ISubscriptions subscriptions, CancellationToken cancellation)
    {
        if (!SubscriptionId.IsId(id)
            || await subscriptions.FindAsync(new SubscriptionId(id), cancellation).ConfigureAwait(false) is not { } subscription)
        {
            return Refused.NotFound("subscription", id);
        }

        var (page, fault) = await paging.ReadAsync(
            () => subscriptions.ListDeadLettersAsync(subscription.Id, paging.Cursor, paging.Size, cancellation),
            SubscriptionViews.Of).ConfigureAwait(false);
        return page is null ? fault! : TypedResults.Ok(page);
    }

    private static async Task<Results<Ok<BulkReplayView>, Refused>> ReplayAllAsync(
        string id, HttpContext http, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id)
        && await subscriptions.ReplayAllAsync(new SubscriptionId(id), Actor.Of(http), cancellation).ConfigureAwait(false) is { } replay
            ? TypedResults.Ok(new BulkReplayView(
                replay.Delivered, replay.Failure is { } failure ? SubscriptionViews.Of(failure) : null, replay.IsDone))
            : Refused.NotFound("subscription", id);

    private static async Task<Results<Ok<DeliveryView>, Refused>> ReplayAsync(
        string id, long sequence, HttpContext http, ISubscriptions subscriptions, CancellationToken cancellation) =>
        SubscriptionId.IsId(id)
        && await subscriptions.ReplayAsync(new SubscriptionId(id), sequence, Actor.Of(http), cancellation).ConfigureAwait(false) is { } attempt
            ? TypedResults.Ok(SubscriptionViews.Of(attempt))
            : Refused.NotFound("dead letter", string.Create(CultureInfo.InvariantCulture, $"{id}/{sequence}"));
}
