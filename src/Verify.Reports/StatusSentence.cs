using System.Globalization;
using Verify.Core.Consistency;

namespace Verify.Reports;

/// <summary>Says what a status means for its claim, in one plain sentence.</summary>
public static class StatusSentence
{
    public static string Of(ClaimAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Refusal ?? Of(assessment.Status, assessment.SupportingSources, assessment.RefutingSources);
    }

    /// <summary>What the status would be without the evidence that people rejected; null where they rejected none.</summary>
    public static string? WithoutRejected(ClaimAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.WithoutRejected is not { } recount)
        {
            return null;
        }

        var left = recount.Rejected.Count == 1 ? "sentence" : $"{Count(recount.Rejected.Count)} sentences";
        var reason = Of(recount.Status, recount.SupportingSources, recount.RefutingSources);
        return $"Without the {left} that people rejected it would be {recount.Status.Name()}: {char.ToLowerInvariant(reason[0])}{reason[1..]}";
    }

    private static string Of(ClaimStatus status, int supporting, int refuting) => status switch
    {
        ClaimStatus.Withdrawn => "The report that supported it has been retracted, and nothing else bears on it.",
        ClaimStatus.Outdated => "What supported it has been corrected or superseded since.",
        ClaimStatus.Disputed => $"Sources disagree: {Count(supporting)} for it, {Count(refuting)} against it.",
        ClaimStatus.Contradicted => $"{Upper(Independent(refuting))} refute it and none supports it.",
        ClaimStatus.Challenged => "One source refutes it and none supports it.",
        ClaimStatus.Corroborated => $"{Upper(Independent(supporting))} support it and none refutes it.",
        ClaimStatus.SingleSource => "One source supports it and none refutes it.",
        ClaimStatus.Attributed => "Speakers assert it, but no outlet reports it in its own voice.",
        ClaimStatus.Unverified => "No article here bears on it.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static string Independent(int count) => $"{Count(count)} independent sources";

    private static string Count(int count) => count switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
