namespace Verify.Core.Stance;

/// <summary>How a passage bears on a claim.</summary>
public enum StanceKind
{
    Mentions,
    Supports,
    Refutes,
}
