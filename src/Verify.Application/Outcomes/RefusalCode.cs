namespace Verify.Application.Outcomes;

/// <summary>The stable kinds of refusal; each maps to one problem type of the HTTP API.</summary>
public enum RefusalCode
{
    /// <summary>A field of the input cannot be accepted.</summary>
    Invalid,

    NotFound,

    /// <summary>The id is taken by something else.</summary>
    AlreadyExists,

    /// <summary>The claim or article is in a state that does not allow the command.</summary>
    NotAllowedNow,

    /// <summary>The version that the caller expected is no longer the current one.</summary>
    VersionMismatch,

    /// <summary>Others kept changing the same claim or article; trying again later is safe.</summary>
    Busy,
}
