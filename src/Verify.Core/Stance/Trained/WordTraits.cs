namespace Verify.Core.Stance.Trained;

/// <summary>What a word is known for, whatever the sentence.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Stop = 1 << 0,
    Negation = 1 << 1,
    Hedge = 1 << 2,
    Refutation = 1 << 3,
    Confirmation = 1 << 4,
    Report = 1 << 5,
    Modal = 1 << 6,
    Multiplier = 1 << 7,
}
