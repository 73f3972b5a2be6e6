using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Feeds;
using Verify.Client.Feeds;

namespace Verify.Api.Feeds;

/// <summary>Feeds: follow, look after, leave.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder v1)
    {
        var feeds = v1.MapGroup("/feeds").WithTags("Feeds");
        feeds.MapPost("/", FollowAsync).WithSummary("Follow an RSS, Atom or JSON feed").RequireScope(ApiScope.Ingest)
            .WithExample("""{ "url": "https://harbour-post.example/feed.xml" }""");
        feeds.MapGet("/", ListAsync).WithSummary("List the followed feeds, in order of address");
        feeds.MapGet("/{id}", ReadAsync).WithSummary("A feed and how its visits go");
        feeds.MapDelete("/{id}", UnfollowAsync).WithSummary("Follow a feed no longer; its articles stay").RequireScope(ApiScope.Ingest);
    }

    private static async Task<Results<Created<FeedView>, Ok<FeedView>, Refused>> FollowAsync(
        FeedSubmission submission, HttpContext http, IFeeds feeds, CancellationToken cancellation) =>
        (await feeds.FollowAsync(submission.Url, Actor.Of(http), cancellation).ConfigureAwait(false))
            .ToAnswer(made => $"/v1/feeds/{made.Id}", View);

    private static async Task<Ok<IReadOnlyList<FeedView>>> ListAsync(IFeeds feeds, CancellationToken cancellation)
    {
        var all = await feeds.ListAsync(cancellation).ConfigureAwait(false);
        return TypedResults.Ok<IReadOnlyList<FeedView>>([.. all.Select(View)]);
    }

    private static async Task<Results<Ok<FeedView>, Refused>> ReadAsync(string id, IFeeds feeds, CancellationToken cancellation) =>
        FeedId.IsId(id) && await feeds.FindAsync(new FeedId(id), cancellation).ConfigureAwait(false) is { } feed
            ? TypedResults.Ok(View(feed))
            : Refused.NotFound("feed", id);

    private static async Task<Results<NoContent, Refused>> UnfollowAsync(
        string id, HttpContext http, IFeeds feeds, CancellationToken cancellation) =>
        FeedId.IsId(id) && await feeds.UnfollowAsync(new FeedId(id), Actor.Of(http), cancellation).ConfigureAwait(false)
            ? TypedResults.NoContent()
            : Refused.NotFound("feed", id);

    private static FeedView View(Feed feed) => new(
        feed.Id.Value,
        feed.Url,
        feed.FollowedAt,
        feed.FollowedBy,
        feed.Progress.DueAt,
        feed.Progress.ReadAt,
        feed.Progress.FailuresInARow,
        feed.Progress.Problem,
        feed.Progress.Accepted);
}
