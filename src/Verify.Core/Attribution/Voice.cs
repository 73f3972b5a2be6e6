namespace Verify.Core.Attribution;

/// <summary>Who stands behind a statement.</summary>
public enum Voice
{
    /// <summary>The outlet itself asserts it.</summary>
    Own,

    /// <summary>A named speaker asserts it.</summary>
    Attributed,

    /// <summary>Nobody quite asserts it ("reportedly", "is expected to"): never counts.</summary>
    Hedged,
}
