namespace Verify.Application.Feeds;

/// <summary>A feed whose items are taken in as they appear.</summary>
public sealed record Feed(FeedId Id, string Url, DateTimeOffset FollowedAt, string FollowedBy, FeedProgress Progress);
