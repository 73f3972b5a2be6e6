namespace Verify.Storage.Sqlite;

/// <summary>Turns words that a person typed into a full-text expression that asks for all of them.</summary>
internal static class SearchWords
{
    /// <summary>Null when there is no text to search for.</summary>
    public static string? Match(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Quote));

    private static string Quote(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
