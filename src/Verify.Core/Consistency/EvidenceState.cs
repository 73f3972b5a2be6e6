namespace Verify.Core.Consistency;

public enum EvidenceState
{
    Live,
    Superseded,
    Corrected,
    Retracted,
}
