namespace Verify.Outbound.Webhooks;

/// <summary>How subscribers are told.</summary>
public sealed record WebhookOptions
{
    /// <summary>How many subscriptions are kept. Default 100.</summary>
    public int MaximumSubscriptions { get; init; } = 100;

    /// <summary>How often a change is sent before it becomes a dead letter. Default 8, over some ten minutes.</summary>
    public int Attempts { get; init; } = 8;

    /// <summary>The pause after the first failure; each further one doubles it. Default 5 seconds.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest pause, also where the receiver asks for a longer one. Default an hour.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How many changes in a row may become dead letters before the subscription is disabled. Default 5.</summary>
    public int GivenUpInARow { get; init; } = 5;

    /// <summary>How long a receiver may take to answer. Default 10 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the list is looked through for subscriptions that others made, removed or left. Default 5 seconds.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after its last word a process is taken for dead, and others deliver in its place. Default 30 seconds.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);
}
