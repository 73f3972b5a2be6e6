namespace Verify.Client.Access;

/// <summary>A key that was just made.</summary>
/// <param name="Token">What to send as bearer token; it is shown this once.</param>
public sealed record IssuedKey(KeyView Key, string Token);
