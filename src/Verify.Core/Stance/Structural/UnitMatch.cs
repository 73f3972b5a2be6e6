namespace Verify.Core.Stance.Structural;

/// <summary>Where a unit of the claim was found in a passage.</summary>
/// <param name="Token">The first token of the match; -1 where the passage itself does not hold it.</param>
/// <param name="Score">0 to 1: how fully the unit is expressed.</param>
internal readonly record struct UnitMatch(MatchKind Kind, int Token, double Score)
{
    public static UnitMatch None { get; } = new(MatchKind.None, -1, 0);

    public bool IsInPassage => Token >= 0;

    public bool Holds => Score > 0;
}
