namespace Verify.Client.Feeds;

/// <summary>A followed feed and how its visits go.</summary>
/// <param name="DueAt">When it is visited next.</param>
/// <param name="ReadAt">The last visit that found it, changed or not.</param>
/// <param name="Problem">What was wrong at the last visit, with the feed or with items of it.</param>
/// <param name="Accepted">How many articles and new revisions came from it.</param>
public sealed record FeedView(
    string Id,
    string Url,
    DateTimeOffset FollowedAt,
    string FollowedBy,
    DateTimeOffset DueAt,
    DateTimeOffset? ReadAt,
    int FailuresInARow,
    string? Problem,
    long Accepted);
