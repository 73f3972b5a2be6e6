namespace Verify.Application.Feeds;

/// <summary>What the last visits to a feed came to, and when the next one is due.</summary>
public sealed record FeedProgress(DateTimeOffset DueAt)
{
    /// <summary>The last visit that found the feed, changed or not.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Of the version last read, sent back to ask only for a newer one.</summary>
    public string? EntityTag { get; init; }

    /// <summary>Likewise, as an HTTP date.</summary>
    public string? LastModified { get; init; }

    public int FailuresInARow { get; init; }

    /// <summary>What was wrong at the last visit, with the feed or with items of it; null when all was well.</summary>
    public string? Problem { get; init; }

    /// <summary>How many articles and new revisions came from the feed.</summary>
    public long Accepted { get; init; }
}
