namespace Verify.Core.Consistency;

/// <summary>What the statuses are called.</summary>
public static class StatusNames
{
    /// <summary>The name as rules and interfaces write it ("single-source").</summary>
    public static string Name(this ClaimStatus status) => status switch
    {
        ClaimStatus.Withdrawn => "withdrawn",
        ClaimStatus.Outdated => "outdated",
        ClaimStatus.Disputed => "disputed",
        ClaimStatus.Contradicted => "contradicted",
        ClaimStatus.Challenged => "challenged",
        ClaimStatus.Corroborated => "corroborated",
        ClaimStatus.SingleSource => "single-source",
        ClaimStatus.Attributed => "attributed",
        ClaimStatus.Unverified => "unverified",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
