namespace Verify.Application.Subscriptions;

/// <summary>How far a subscription has come in the change feed.</summary>
/// <param name="Position">The last change that was delivered, given up or not wanted.</param>
public sealed record SubscriptionProgress(long Position)
{
    /// <summary>How often the first wanted change after <see cref="Position"/> was sent in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>When that change is due again; null for at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How many changes in a row were given up.</summary>
    public int GivenUpInARow { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>What went wrong last; null once a delivery succeeds.</summary>
    public string? LastFailure { get; init; }

    /// <summary>Why nothing is sent any more until somebody enables it; null while it is active.</summary>
    public string? DisabledBecause { get; init; }

    /// <summary>The same place, with its failures forgotten.</summary>
    public SubscriptionProgress Enabled() => this with { DisabledBecause = null, GivenUpInARow = 0 };
}
