namespace Verify.Outbound.Fetching;

/// <summary>A document to fetch, if it is newer than what is known.</summary>
/// <param name="Accept">The media types that are asked for.</param>
/// <param name="MaximumBytes">The largest body, unpacked.</param>
/// <param name="EntityTag">Of the version that is known; null for none.</param>
/// <param name="LastModified">Likewise, as an HTTP date.</param>
internal sealed record FetchRequest(Uri Address, string Accept, int MaximumBytes, string? EntityTag = null, string? LastModified = null);
