namespace Verify.Core.Stance.Structural;

/// <summary>Whether the passage says it of the one that the claim says it of.</summary>
internal enum SubjectAgreement
{
    Unknown,
    Same,
    Different,
}
