namespace Verify.Core.Stance.Structural;

/// <summary>A claim's units found in one passage, one match a unit, in the claim's order.</summary>
internal sealed class Alignment
{
    public Alignment(ClaimFrame claim, PassageReading passage, IReadOnlyList<UnitMatch> matches)
    {
        Claim = claim;
        Passage = passage;
        Matches = matches;
    }

    public ClaimFrame Claim { get; }

    public PassageReading Passage { get; }

    public IReadOnlyList<UnitMatch> Matches { get; }

    /// <summary>The share of the claim's weight that the passage expresses, 0 to 1, some units left aside.</summary>
    public double Coverage(Func<int, bool>? leaveOut = null)
    {
        double held = 0, total = 0;
        for (var u = 0; u < Matches.Count; u++)
        {
            if (leaveOut?.Invoke(u) != true)
            {
                held += Claim.Units[u].Weight * Matches[u].Score;
                total += Claim.Units[u].Weight;
            }
        }

        return total > 0 ? held / total : 0;
    }

    /// <summary>A name that may have stood where words are missing from the passage's clause.</summary>
    public bool IsLostToDamage(int unit) => Claim.Units[unit].Kind == UnitKind.Name && !Matches[unit].Holds && Passage.IsDamaged
        && (PredicateToken < 0 || Passage.IsDamagedIn(Passage.Reading.ReachOf(PredicateToken)));

    /// <summary>A verb of the claim that only negates ("refused to"): without it a passage says the rest, and the opposite.</summary>
    public bool IsUnmatchedNegator(int unit) => Claim.IsNegator(unit) && Matches[unit].Kind == MatchKind.None;

    /// <summary>The share of the claim's weight that the passage expresses, without what words are missing for and the claim's own negators.</summary>
    public double CoverageOfStated(Func<int, bool>? leaveOut = null) =>
        Coverage(u => leaveOut?.Invoke(u) == true || IsLostToDamage(u) || IsUnmatchedNegator(u));

    /// <summary>The passage has the claim's predicates only by related words: too loose a tie to contradict over.</summary>
    public bool IsLoose => Claim.Predicates.All(u => Matches[u].Kind is MatchKind.None or MatchKind.Related or MatchKind.Context);

    /// <summary>The passage token that expresses the claim's predicate; -1 when nothing does.</summary>
    public int PredicateToken
    {
        get
        {
            foreach (var u in Claim.Predicates)
            {
                if (Matches[u].IsInPassage)
                {
                    return Matches[u].Token;
                }
            }

            return -1;
        }
    }
}
