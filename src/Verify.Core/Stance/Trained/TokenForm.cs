namespace Verify.Core.Stance.Trained;

/// <summary>How a token is written, which its lower-case form no longer tells.</summary>
[Flags]
internal enum TokenForm : byte
{
    None = 0,
    Capital = 1 << 0,
    Initial = 1 << 1,
    Digits = 1 << 2,
    Percent = 1 << 3,
    Question = 1 << 4,
    Quoted = 1 << 5,
}
