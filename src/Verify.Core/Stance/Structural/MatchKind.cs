namespace Verify.Core.Stance.Structural;

/// <summary>How a unit of the claim was found in a passage.</summary>
internal enum MatchKind
{
    None,

    /// <summary>Said in the opposite word ("accept" for "reject").</summary>
    Opposed,

    /// <summary>Not in the passage but in the sentences before it or the title.</summary>
    Context,

    /// <summary>By a word of one common sense, or one derived from it.</summary>
    Related,

    /// <summary>Through what a pronoun or description of the passage stands for.</summary>
    Antecedent,

    Synonym,

    Exact,
}
