namespace Verify.Cluster.Errands;

/// <summary>When claims are checked again without a new article.</summary>
internal sealed record RecheckOptions
{
    /// <summary>How long after a change the claims that it touches are looked at once more. Default a day, when support stops being breaking.</summary>
    public TimeSpan After { get; init; } = TimeSpan.FromDays(1);
}
