using System.Text.Json;

namespace Verify.Ingest.Json;

/// <summary>Reads fields of objects whose writers do not agree on letter case; an absent field and a null are the same.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (string.Equals(Decoded(() => property.Name), name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
            {
                return property.Value;
            }
        }

        return null;
    }

    /// <summary>A string or a number as text; null for anything else.</summary>
    public static string? Text(this JsonElement element, string name) => element.Field(name)?.AsText();

    public static string? AsText(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Decoded(element.GetString),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    /// <summary>The items of an array, or the value itself as the only item; empty for an absent field.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Field(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        { } single => [single],
    };

    /// <exception cref="UnreadableException">The string has half of a surrogate pair.</exception>
    private static string? Decoded(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableException("A string escapes half of a character, such as \\ud800 alone; write both halves or none.");
        }
    }
}
