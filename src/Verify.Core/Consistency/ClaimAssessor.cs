using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Makes the assessment of a claim from judged passages: pure, and the same for the same evidence in any order.</summary>
public static class ClaimAssessor
{
    /// <summary>
    /// The statuses from the weakest to the strongest: a claim is no better than the part that fares worst. What reports deny
    /// comes before what they quarrel over, that before what no longer stands, and that before what nobody stands behind.
    /// </summary>
    private static readonly ClaimStatus[] WeakestFirst =
    [
        ClaimStatus.Contradicted,
        ClaimStatus.Challenged,
        ClaimStatus.Disputed,
        ClaimStatus.Withdrawn,
        ClaimStatus.Outdated,
        ClaimStatus.Unverified,
        ClaimStatus.Attributed,
        ClaimStatus.SingleSource,
        ClaimStatus.Corroborated,
    ];

    /// <exception cref="ArgumentException">There is not one list of passages for each part, or an article's facts are missing.</exception>
    public static ClaimAssessment Assess(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Guard(input);
        PartAssessment[] parts =
        [
            .. input.Reading.Parts.Zip(input.Judged, (part, judged) => new PartAssessor(part, judged, input.Articles).Assess(input.AsOf)),
        ];
        return parts.Length == 0 ? Unjudged(input) : Combine(input, parts);
    }

    /// <summary>The same decision without some of the passages.</summary>
    /// <param name="rejected">Passages that were judged.</param>
    public static Recount Recount(AssessmentInput input, IReadOnlyList<PassageKey> rejected)
    {
        ArgumentNullException.ThrowIfNull(input);
        var kept = input.Judged
            .Select(judged => (IReadOnlyList<JudgedPassage>)[.. judged.Where(passage => !rejected.Contains(passage.Key))])
            .ToArray();
        var assessment = Assess(input with { Judged = kept });
        return new Recount(assessment.Status, assessment.SupportingSources, assessment.RefutingSources, rejected);
    }

    private static void Guard(AssessmentInput input)
    {
        if (input.Judged.Count != input.Reading.Parts.Count)
        {
            throw new ArgumentException(
                $"The claim has {input.Reading.Parts.Count} parts, but passages were judged for {input.Judged.Count}.", nameof(input));
        }

        var missing = input.Judged.SelectMany(judged => judged).Select(passage => passage.Passage.Article)
            .Concat(input.AboutTheEvent).Where(article => !input.Articles.ContainsKey(article)).ToArray();
        if (missing.Length > 0)
        {
            throw new ArgumentException($"The facts of article '{missing[0]}' are missing.", nameof(input));
        }
    }

    private static ClaimAssessment Combine(AssessmentInput input, PartAssessment[] parts)
    {
        var weakest = parts.MinBy(part => Array.IndexOf(WeakestFirst, part.Decision.Status))!;
        var evidence = parts.SelectMany(part => part.Evidence).ToArray();
        var digest = EvidenceDigest.Of(evidence);
        return new ClaimAssessment(
            input.Reading.Claim.Id,
            weakest.Decision.Status,
            [.. weakest.Flags, .. FlagReader.OfReview(input.Review, digest)],
            weakest.Decision.SupportingSources,
            weakest.Decision.RefutingSources,
            weakest.Decision.Rule,
            weakest.Decision.Trace,
            weakest.Fragility,
            weakest.WouldChange,
            parts,
            Cover(input, evidence),
            digest,
            input.Review,
            input.AsOf,
            input.Ruleset.Id,
            null);
    }

    private static ClaimAssessment Unjudged(AssessmentInput input)
    {
        var decision = StatusRules.Decide(SourceTally.None);
        var digest = EvidenceDigest.Of([]);
        var refusal = input.Reading.Refusal ?? "The claim makes no assertion that could be checked.";
        return new ClaimAssessment(
            input.Reading.Claim.Id,
            decision.Status,
            FlagReader.OfReview(input.Review, digest),
            0,
            0,
            decision.Rule,
            decision.Trace,
            Fragility.None,
            refusal,
            [],
            Cover(input, []),
            digest,
            input.Review,
            input.AsOf,
            input.Ruleset.Id,
            refusal);
    }

    private static Coverage Cover(AssessmentInput input, IReadOnlyList<Evidence> evidence)
    {
        var taking = evidence.Where(item => item.Stance != StanceKind.Mentions).ToArray();
        var considered = input.AboutTheEvent.Concat(taking.Select(item => item.Article)).ToHashSet();
        return new Coverage(
            considered.Count,
            [.. considered.Select(article => input.Articles[article].Outlet).Distinct()
                .Except(taking.Select(item => item.Outlet)).Order(StringComparer.Ordinal)]);
    }
}
