using Verify.Core.Articles;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>A passage with its stance towards one part of a claim.</summary>
/// <param name="Analysis">Of the passage's text.</param>
public sealed record JudgedPassage(Passage Passage, SentenceAnalysis Analysis, StanceJudgement Judgement)
{
    public PassageKey Key => Passage.Key;

    /// <summary>Whether it takes a side and somebody stands behind it.</summary>
    internal bool TakesSide => Judgement.Stance != StanceKind.Mentions && Judgement.Voice != Attribution.Voice.Hedged;

    internal static int InTimeOrder(JudgedPassage a, JudgedPassage b) =>
        a.Passage.At.UtcTicks != b.Passage.At.UtcTicks ? a.Passage.At.UtcTicks.CompareTo(b.Passage.At.UtcTicks) : a.Key.CompareTo(b.Key);
}
