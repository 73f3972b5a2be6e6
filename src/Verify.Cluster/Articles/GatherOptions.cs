namespace Verify.Cluster.Articles;

/// <summary>How a claim asks its articles.</summary>
internal sealed record GatherOptions
{
    /// <summary>The most articles that one claim asks at a time. Default 16.</summary>
    public int AtOnce { get; init; } = 16;

    /// <summary>How long an article may take to answer. Default 3 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);
}
