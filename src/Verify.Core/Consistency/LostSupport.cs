namespace Verify.Core.Consistency;

/// <summary>How many passages once supported the claim and no longer stand.</summary>
public readonly record struct LostSupport(int Retracted, int Superseded, int Corrected);
