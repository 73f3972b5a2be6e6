using Verify.Application.Outcomes;

namespace Verify.Outbound.Addresses;

/// <summary>What an address that somebody gives must be.</summary>
internal static class AddressRule
{
    private const int MaximumLength = 2_000;

    /// <returns>What is wrong with it; null when it can be accepted.</returns>
    public static async ValueTask<FieldError?> CheckAsync(AddressGuard guard, string url, CancellationToken cancellation)
    {
        if (url.Length > MaximumLength || !Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return new FieldError("url", "The url must be an address such as 'https://example.org/news', of at most 2000 characters.");
        }

        try
        {
            await guard.CheckAsync(address, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (AddressRefusedException refused)
        {
            return new FieldError("url", refused.Message);
        }
    }
}
