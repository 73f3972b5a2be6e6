using Verify.Core.Attribution;

namespace Verify.Core.Stance;

/// <summary>The stance of one passage towards one part of a claim.</summary>
/// <param name="Confidence">0 to 1, of <paramref name="Stance"/>.</param>
/// <param name="Voice">
/// Who stands behind the stance. For an utterance claim the report itself is the outlet's own voice, whatever the voice
/// of the words reported.
/// </param>
/// <param name="Speaker">Who asserts or denies the claim, when <paramref name="Voice"/> is attributed; else whose words are reported.</param>
/// <param name="Reasons">In order of weight.</param>
/// <param name="IsCertain">The structural checks are sure: no other model may overrule them.</param>
public sealed record StanceJudgement(
    StanceKind Stance,
    double Confidence,
    Voice Voice,
    string? Speaker,
    IReadOnlyList<Reason> Reasons,
    bool IsCertain);
