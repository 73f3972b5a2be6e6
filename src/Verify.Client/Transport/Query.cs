using System.Globalization;

namespace Verify.Client.Transport;

/// <summary>Builds addresses.</summary>
internal static class Query
{
    public static string Segment(string id) => Uri.EscapeDataString(id);

    /// <returns>The path as it is where there is no value.</returns>
    public static string Add(string path, string name, string? value) =>
        value is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";

    public static string Add(string path, string name, DateTimeOffset? value) =>
        Add(path, name, value?.ToString("O", CultureInfo.InvariantCulture));

    public static string Add(string path, string name, int? value) => Add(path, name, value?.ToString(CultureInfo.InvariantCulture));
}
