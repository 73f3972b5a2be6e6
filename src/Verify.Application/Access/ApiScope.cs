namespace Verify.Application.Access;

/// <summary>What a key allows.</summary>
[Flags]
public enum ApiScope
{
    None = 0,
    ClaimsRead = 1,
    ClaimsWrite = 2,

    /// <summary>Take in, correct and retract articles.</summary>
    Ingest = 4,

    /// <summary>Review claims and sign off reviews.</summary>
    Review = 8,

    /// <summary>Keys, outlets and the audit log.</summary>
    Admin = 16,

    All = ClaimsRead | ClaimsWrite | Ingest | Review | Admin,
}
