using System.Security.Cryptography;
using System.Text;

namespace Verify.Application.Feeds;

/// <summary>Identifies a followed feed; derived from its address, so that an address is followed once.</summary>
public readonly record struct FeedId
{
    private const int Digits = 24;

    /// <exception cref="ArgumentException">The value is empty, longer than 64 characters or has others than ASCII letters, digits and '-'.</exception>
    public FeedId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (!IsId(value))
        {
            throw new ArgumentException("A feed id is 1 to 64 ASCII letters, digits and hyphens.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    /// <summary>The id of the feed at an address; the fragment and letter case of the host do not matter.</summary>
    public static FeedId Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var canonical = address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        return new("f-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))[..Digits]);
    }

    public static bool IsId(string value) =>
        value.Length is > 0 and <= 64 && value.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    public override string ToString() => Value;
}
