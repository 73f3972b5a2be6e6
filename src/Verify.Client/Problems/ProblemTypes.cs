namespace Verify.Client.Problems;

/// <summary>The types of problem; they never change their meaning.</summary>
public static class ProblemTypes
{
    public const string Invalid = "urn:verify:problem:invalid";

    public const string Unreadable = "urn:verify:problem:unreadable";

    public const string NotFound = "urn:verify:problem:not-found";

    public const string AlreadyExists = "urn:verify:problem:already-exists";

    public const string NotAllowedNow = "urn:verify:problem:not-allowed-now";

    public const string VersionMismatch = "urn:verify:problem:version-mismatch";

    public const string Busy = "urn:verify:problem:busy";

    public const string Unauthenticated = "urn:verify:problem:unauthenticated";

    public const string Forbidden = "urn:verify:problem:forbidden";

    public const string TooManyRequests = "urn:verify:problem:too-many-requests";

    public const string TooLarge = "urn:verify:problem:too-large";

    public const string UnsupportedMediaType = "urn:verify:problem:unsupported-media-type";

    public const string MethodNotAllowed = "urn:verify:problem:method-not-allowed";

    public const string IdempotencyConflict = "urn:verify:problem:idempotency-conflict";

    public const string StoreUnavailable = "urn:verify:problem:store-unavailable";

    public const string Internal = "urn:verify:problem:internal";
}
