namespace Verify.Application.Access;

/// <summary>A key that was just made.</summary>
/// <param name="Token">What its owner sends; it cannot be had again.</param>
public sealed record FreshKey(ApiKey Key, string Token);
