using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Application.Feeds;
using Verify.Application.Outcomes;
using Verify.Web.Hosting;

namespace Verify.Web.Feeds;

/// <summary>The page of followed feeds.</summary>
internal static class FeedEndpoints
{
    public const string Unfollow = "/desk/feeds/unfollow";

    public static void MapFeedPages(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Links.Feeds, async (IFeeds feeds, TimeProvider clock, CancellationToken cancellation) =>
            await ShowAsync(feeds, clock, "", null, cancellation).ConfigureAwait(false));
        desk.MapPost(Links.Feeds, FollowAsync).Require(ApiScope.Ingest);
        desk.MapPost(Unfollow, UnfollowAsync).Require(ApiScope.Ingest);
    }

    private static async Task<RazorComponentResult> ShowAsync(
        IFeeds feeds, TimeProvider clock, string url, string? error, CancellationToken cancellation)
    {
        var all = await feeds.ListAsync(cancellation).ConfigureAwait(false);
        return Page.Of<FeedsPage>(
            new FeedList([.. all.OrderByDescending(feed => feed.Progress.FailuresInARow > 0)], clock.GetUtcNow(), url, error),
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> FollowAsync(HttpContext http, IFeeds feeds, TimeProvider clock, CancellationToken cancellation)
    {
        var url = (await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false))["url"].ToString().Trim();
        return await feeds.FollowAsync(url, Actor.Of(http), cancellation).ConfigureAwait(false) is Outcome<Feed>.Refused refused
            ? await ShowAsync(feeds, clock, url, refused.Refusal.Message, cancellation).ConfigureAwait(false)
            : SeeOther.To(Links.Feeds);
    }

    private static async Task<IResult> UnfollowAsync(HttpContext http, IFeeds feeds, CancellationToken cancellation)
    {
        var id = (await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false))["id"].ToString();
        return FeedId.IsId(id) && await feeds.UnfollowAsync(new FeedId(id), Actor.Of(http), cancellation).ConfigureAwait(false)
            ? SeeOther.To(Links.Feeds)
            : Page.NotFound("feed", id);
    }
}
