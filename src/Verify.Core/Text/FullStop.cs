namespace Verify.Core.Text;

/// <summary>What a full stop may mean, judged by the word before it.</summary>
internal enum FullStop
{
    /// <summary>The end of the sentence.</summary>
    Ends,

    /// <summary>An abbreviation that something always follows ("Mr.").</summary>
    NeverEnds,

    /// <summary>An abbreviation when a number follows ("No. 5", "Sept. 3"), else the end.</summary>
    EndsUnlessNumberFollows,

    /// <summary>An abbreviation, and the end too when a word that opens sentences follows ("in the U.S. The ...").</summary>
    EndsBeforeOpener,
}
