using System.Globalization;

namespace Verify.Core.Consistency;

/// <summary>What the statuses are called here and in the vocabularies of others.</summary>
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

    /// <summary>The label of the AVeriTeC task (Schlichtkrull, Guo and Vlachos 2023).</summary>
    /// <remarks>An outdated claim has the label of its status before the support was superseded: give that status instead.</remarks>
    public static string AveritecLabel(this ClaimStatus status) => status switch
    {
        ClaimStatus.Disputed => "Conflicting Evidence/Cherrypicking",
        ClaimStatus.Contradicted => "Refuted",
        ClaimStatus.Corroborated => "Supported",
        _ => "Not Enough Evidence",
    };

    /// <summary>The <c>alternateName</c> of a schema.org ClaimReview rating; null where there is no review to publish.</summary>
    /// <param name="tally">Reports on either side tell conflicting outlets from disagreeing parties.</param>
    public static string? AlternateName(this ClaimStatus status, SourceTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return status switch
        {
            ClaimStatus.Withdrawn => "Withdrawn by source",
            ClaimStatus.Outdated => "Outdated",
            ClaimStatus.Disputed => tally.S > 0 ? "Outlets conflict" : "Parties disagree",
            ClaimStatus.Contradicted => "Contradicted",
            ClaimStatus.Challenged => "Challenged by one source",
            ClaimStatus.Corroborated => string.Create(CultureInfo.InvariantCulture, $"Corroborated by {tally.S} sources"),
            ClaimStatus.SingleSource => "Single source",
            ClaimStatus.Attributed => "Attributed, unconfirmed",
            _ => null,
        };
    }
}
