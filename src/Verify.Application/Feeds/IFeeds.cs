using Verify.Application.Outcomes;

namespace Verify.Application.Feeds;

/// <summary>The followed feeds as every front end sees them.</summary>
public interface IFeeds
{
    /// <summary>Follows an RSS, Atom or JSON feed; it is first read shortly after. Unchanged when it is followed already.</summary>
    ValueTask<Outcome<Feed>> FollowAsync(string url, string actor, CancellationToken cancellation);

    ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation);

    /// <summary>All of them, in order of address.</summary>
    ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation);

    /// <summary>Follows it no longer; its articles stay. False for an unknown feed.</summary>
    ValueTask<bool> UnfollowAsync(FeedId id, string actor, CancellationToken cancellation);
}
