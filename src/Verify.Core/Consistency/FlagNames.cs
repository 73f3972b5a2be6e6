namespace Verify.Core.Consistency;

/// <summary>What the flags are called.</summary>
public static class FlagNames
{
    /// <summary>The name as interfaces write it ("wire-copy").</summary>
    public static string Name(this ClaimFlag flag) => flag switch
    {
        ClaimFlag.WireCopy => "wire-copy",
        ClaimFlag.SpeakerConflict => "speaker-conflict",
        ClaimFlag.QuantityConflict => "quantity-conflict",
        ClaimFlag.DateConflict => "date-conflict",
        ClaimFlag.AttributedSupport => "attributed-support",
        ClaimFlag.ContestedBySpeaker => "contested-by-speaker",
        ClaimFlag.Breaking => "breaking",
        ClaimFlag.HumanReviewed => "human-reviewed",
        ClaimFlag.ReviewStale => "review-stale",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, null),
    };
}
