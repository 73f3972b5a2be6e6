namespace Verify.Reports;

/// <summary>Tells addresses that a report may link to: an article's input could carry anything.</summary>
public static class WebAddress
{
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && !address.Any(char.IsControl);
}
