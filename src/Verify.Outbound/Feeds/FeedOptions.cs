namespace Verify.Outbound.Feeds;

/// <summary>How feeds are followed.</summary>
public sealed record FeedOptions
{
    /// <summary>How many feeds are followed. Default 1,000.</summary>
    public int MaximumFeeds { get; init; } = 1_000;

    /// <summary>How often a feed is read. Default 15 minutes.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest pause after failures, which double it each time from <see cref="Interval"/>. Default a day.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The least time between two requests to one host. Default 2 seconds.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a request may take, its body included. Default 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest feed, unpacked. Default 10 MB.</summary>
    public int MaximumBytes { get; init; } = 10_000_000;

    /// <summary>The most items that are taken from a feed at a visit. Default 500.</summary>
    public int MaximumItems { get; init; } = 500;

    /// <summary>How many feeds are read side by side. Default 4.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>After this long a visit is taken for cut short, and the feed is read again by whoever comes first. Default 10 minutes.</summary>
    public TimeSpan LongestVisit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the list is looked through for feeds that are due. Default 10 seconds.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(10);
}
