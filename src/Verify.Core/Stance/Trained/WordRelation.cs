namespace Verify.Core.Stance.Trained;

/// <summary>How a premise word (left) stands to a hypothesis word (right). The order of the bits is part of the weights.</summary>
[Flags]
internal enum WordRelation : ushort
{
    None = 0,
    Same = 1 << 0,
    SameLemma = 1 << 1,
    Synonym = 1 << 2,
    RightIsBroader = 1 << 3,
    RightIsNarrower = 1 << 4,
    Sibling = 1 << 5,
    Antonym = 1 << 6,
    Opposite = 1 << 7,
    Derived = 1 << 8,
    EqualNumber = 1 << 9,
    DifferentNumber = 1 << 10,
    SimilarName = 1 << 11,
    DifferentName = 1 << 12,

    /// <summary>The left word says what the right one says, or more.</summary>
    Entailing = Same | SameLemma | Synonym | RightIsBroader | Derived | EqualNumber | SimilarName,
}
