namespace Verify.Ingest;

/// <summary>The domain that a publisher registered: what tells outlets apart ("www.example.co.uk" is example.co.uk).</summary>
/// <remarks>
/// A public suffix is taken to be the last label, or the last two where the second-level label is one of those that
/// country registries reserve for registrations below them. This covers news sites without the full public suffix list;
/// where the guess is wrong, an input that names its outlet is taken at its word.
/// </remarks>
public static class RegistrableDomain
{
    /// <summary>Labels under which country-code registries register names (the common ones of the public suffix list).</summary>
    private static readonly HashSet<string> SecondLevel = new(StringComparer.Ordinal)
    {
        "ac", "asn", "co", "com", "edu", "firm", "gen", "go", "gob", "gouv", "gov", "govt", "gub", "id", "ind", "info", "ltd", "me", "mil",
        "ne", "net", "nhs", "nom", "or", "org", "plc", "police", "press", "sch", "school", "web",
    };

    /// <summary>Country codes that register names at the second level, so that a label such as "co" is a name there.</summary>
    private static readonly HashSet<string> FlatCountries = new(StringComparer.Ordinal)
    {
        "ai", "at", "be", "ca", "ch", "cz", "de", "dk", "ee", "eu", "fi", "fm", "fr", "gg", "ie", "io", "is", "it", "li", "lt", "lu", "lv",
        "me", "nl", "no", "pt", "se", "si", "sk", "su", "to", "tv", "us", "ws",
    };

    /// <param name="address">An http address, or a host name.</param>
    /// <returns>In lower case (punycode for other scripts); null for what is neither.</returns>
    public static string? Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var trimmed = address.Trim();
        if (!trimmed.Contains("://", StringComparison.Ordinal))
        {
            trimmed = $"https://{trimmed}";
        }

        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }

        var labels = uri.IdnHost.ToLowerInvariant().TrimEnd('.').Split('.');
        if (labels.Length < 2 || labels.Any(label => label.Length == 0))
        {
            return null;
        }

        var kept = labels.Length > 2 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) && !FlatCountries.Contains(labels[^1]) ? 3 : 2;
        return string.Join('.', labels[^kept..]);
    }
}
