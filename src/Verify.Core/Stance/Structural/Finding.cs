namespace Verify.Core.Stance.Structural;

/// <summary>What the comparison of an assertion with a passage came to, before it is asked whose words they are.</summary>
/// <param name="Token">The passage token that carries the predicate, else the middle of the match; -1 without one.</param>
internal sealed record Finding(StanceKind Stance, double Confidence, int Token, bool IsCertain, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Refutes an utterance claim only because somebody else is given the words.</summary>
    public bool IsOtherSpeaker { get; init; }

    public static Finding Mentions(double confidence, params Reason[] reasons) =>
        new(StanceKind.Mentions, confidence, -1, false, reasons);
}
