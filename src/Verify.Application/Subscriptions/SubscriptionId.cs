using System.Security.Cryptography;

namespace Verify.Application.Subscriptions;

/// <summary>Identifies a subscription. Chosen by the service and never used twice, since the secret is derived from it.</summary>
public readonly record struct SubscriptionId
{
    private const int RandomBytes = 12;

    /// <exception cref="ArgumentException">The value is empty, longer than 64 characters or has others than ASCII letters, digits and '-'.</exception>
    public SubscriptionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (!IsId(value))
        {
            throw new ArgumentException("A subscription id is 1 to 64 ASCII letters, digits and hyphens.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    public static SubscriptionId New() => new("s-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes)));

    public static bool IsId(string value) =>
        value.Length is > 0 and <= 64 && value.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    public override string ToString() => Value;
}
