namespace Verify.Core.Consistency;

public enum ClaimFlag
{
    WireCopy,
    SpeakerConflict,
    QuantityConflict,
    DateConflict,
    AttributedSupport,
    ContestedBySpeaker,
    Breaking,
    HumanReviewed,
    ReviewStale,
}
