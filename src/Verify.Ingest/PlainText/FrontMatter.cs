namespace Verify.Ingest.PlainText;

/// <summary>The lines "key: value" between two lines "---" at the start of a text.</summary>
/// <param name="Fields">By lower-case key without '-' and '_'; quotation marks around a value are gone.</param>
/// <param name="Body">What follows.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Fields, string Body)
{
    private const string Fence = "---";

    /// <exception cref="UnreadableException">The front matter does not end, or a line in it is no field.</exception>
    public static FrontMatter Split(string text)
    {
        var lines = text.Split('\n');
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (lines[0].TrimEnd() != Fence)
        {
            return new FrontMatter(fields, text);
        }

        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line == Fence)
            {
                return new FrontMatter(fields, string.Join('\n', lines[(i + 1)..]).TrimStart('\n'));
            }

            if (line.Length > 0 && line[0] != '#')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0)
                {
                    throw new UnreadableException($"'{(line.Length > 60 ? line[..60] : line)}' is no field; write 'key: value'.", $"line {i + 1}");
                }

                fields[Key(line[..colon])] = Unquoted(line[(colon + 1)..].Trim());
            }
        }

        throw new UnreadableException($"The front matter that begins in the first line does not end; add a line '{Fence}' before the text.");
    }

    public string? this[params ReadOnlySpan<string> keys]
    {
        get
        {
            foreach (var key in keys)
            {
                if (Fields.TryGetValue(key, out var value) && value.Length > 0)
                {
                    return value;
                }
            }

            return null;
        }
    }

    private static string Key(string written) =>
        written.Trim().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
