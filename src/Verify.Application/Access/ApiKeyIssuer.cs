using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Verify.Application.Access;

/// <summary>Makes keys and recognises them: "vk_", the key's id, "_", and 256 random bits.</summary>
/// <remarks>The secret has its full entropy, so one plain SHA-256 is enough to keep it by.</remarks>
public static class ApiKeyIssuer
{
    private const string Prefix = "vk_";

    private const int IdLength = 12;

    private const int SecretBytes = 32;

    /// <summary>A new key and the text to hand to its owner, which cannot be had again.</summary>
    /// <param name="expires">How long it is valid; null for ever.</param>
    public static (ApiKey Key, string Token) Issue(string name, ApiScope scopes, TimeSpan? expires, DateTimeOffset now)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2));
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new ApiKey(id, name, scopes, Hash(secret), now, now + expires, null, null), $"{Prefix}{id}_{secret}");
    }

    /// <summary>The id that a token names; null for a text that is no token.</summary>
    public static string? IdOf(string token) =>
        token.StartsWith(Prefix, StringComparison.Ordinal)
        && token.Length > Prefix.Length + IdLength + 1
        && token[Prefix.Length + IdLength] == '_'
            ? token.Substring(Prefix.Length, IdLength)
            : null;

    /// <summary>Whether the token is the key's, in a time that does not depend on how much of it is right.</summary>
    public static bool Matches(ApiKey key, string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(Hash(token[(Prefix.Length + IdLength + 1)..])), Encoding.ASCII.GetBytes(key.SecretHash));

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
