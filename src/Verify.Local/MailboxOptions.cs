namespace Verify.Local;

/// <summary>The limits of the mailboxes of a host.</summary>
public sealed record MailboxOptions
{
    /// <summary>The most commands that may wait for one claim or article; further ones are refused as busy. Default 128.</summary>
    public int Capacity { get; init; } = 128;

    /// <summary>How long a claim or article stays in memory after its last command. Default 5 minutes.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The most claims, and the most articles, in memory; beyond it the longest idle ones go first. Default 20,000.</summary>
    public int MaximumActive { get; init; } = 20_000;
}
