using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Verify.Client.Webhooks;

/// <summary>
/// The signature of a delivery: "v1=" and the HMAC-SHA256, in hexadecimal, of timestamp, '.', delivery id, '.' and body with
/// the subscription's secret (its UTF-8 bytes) as key.
/// </summary>
public static class WebhookSignature
{
    public const string DeliveryHeader = "Verify-Delivery";

    /// <summary>When it was sent, in seconds since 1970.</summary>
    public const string TimestampHeader = "Verify-Timestamp";

    public const string SignatureHeader = "Verify-Signature";

    private const string Version = "v1=";

    public static string Make(string secret, long timestamp, string deliveryId, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{timestamp}.{deliveryId}.")));
        hmac.AppendData(body);
        return Version + Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    /// <summary>Whether a delivery was signed with the secret, not long ago. Compares in constant time.</summary>
    /// <param name="tolerance">How far the timestamp may lie from now, so that nobody can send an old delivery again.</param>
    public static bool IsValid(
        string secret, string timestamp, string deliveryId, ReadOnlySpan<byte> body, string signature, DateTimeOffset now, TimeSpan tolerance)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            && Math.Abs(now.ToUnixTimeSeconds() - (double)sent) <= tolerance.TotalSeconds
            && CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(Make(secret, sent, deliveryId, body)), Encoding.UTF8.GetBytes(signature));
    }
}
