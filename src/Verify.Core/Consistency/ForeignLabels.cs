using System.Globalization;

namespace Verify.Core.Consistency;

/// <summary>What an assessment is called in the vocabularies of others.</summary>
public static class ForeignLabels
{
    /// <summary>The label of the AVeriTeC task (Schlichtkrull, Guo and Vlachos 2023).</summary>
    /// <remarks>An outdated claim keeps the label that it had at its date.</remarks>
    public static string AveritecLabel(this ClaimAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return (assessment.Weakest?.StatusBefore ?? assessment.Status) switch
        {
            ClaimStatus.Disputed => "Conflicting Evidence/Cherrypicking",
            ClaimStatus.Contradicted => "Refuted",
            ClaimStatus.Corroborated => "Supported",
            _ => "Not Enough Evidence",
        };
    }

    /// <summary>The <c>alternateName</c> of a schema.org ClaimReview rating; null where there is no review to publish.</summary>
    public static string? AlternateName(this ClaimAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Status switch
        {
            ClaimStatus.Withdrawn => "Withdrawn by source",
            ClaimStatus.Outdated => "Outdated",
            ClaimStatus.Disputed => assessment.Weakest is { Decision.S: > 0 } ? "Outlets conflict" : "Parties disagree",
            ClaimStatus.Contradicted => "Contradicted",
            ClaimStatus.Challenged => "Challenged by one source",
            ClaimStatus.Corroborated => string.Create(
                CultureInfo.InvariantCulture, $"Corroborated by {assessment.SupportingSources} sources"),
            ClaimStatus.SingleSource => "Single source",
            ClaimStatus.Attributed => "Attributed, unconfirmed",
            _ => null,
        };
    }
}
