namespace Verify.Cluster.Articles;

/// <summary>How a claim asks its articles.</summary>
internal sealed record GatherOptions
{
    /// <summary>
    /// The most articles that one claim asks at a time. Default 64, the most passages that a search finds: what is asked
    /// together is read together, and articles that do not answer take no place from those that do.
    /// </summary>
    public int AtOnce { get; init; } = 64;

    /// <summary>How long the articles may take to answer. Default 3 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How soon a claim asks again that was weighed without some article's answer; then after twice that, and so on up to a minute. Default 3 seconds.</summary>
    public TimeSpan AskAgainAfter { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The most queries under way at a time for the articles of one silo. Default 1: what comes meanwhile is read together,
    /// in the fewest queries (measured for a claim: 1.6 with two at a time, 0.9 with one).
    /// </summary>
    public int QueriesAtOnce { get; init; } = 1;

    /// <summary>A query takes articles in until it has this many passages to read. Default 256.</summary>
    public int PassagesAQuery { get; init; } = 256;
}
