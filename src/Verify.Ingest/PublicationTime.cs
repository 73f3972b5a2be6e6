using System.Globalization;

namespace Verify.Ingest;

/// <summary>Reads dates as the formats write them: ISO 8601 (RFC 3339) and RFC 822 (RSS). A time without a zone is UTC.</summary>
internal static class PublicationTime
{
    private static readonly string[] Iso =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd", "yyyyMMdd'T'HHmmssK",
    ];

    private static readonly string[] Rfc822 =
    [
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yy HH:mm zzz",
        "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yyyy", "d MMMM yyyy",
    ];

    /// <summary>The zone names of RFC 822, section 5.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+00:00", ["UTC"] = "+00:00", ["GMT"] = "+00:00", ["Z"] = "+00:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00",
        ["MST"] = "-07:00", ["MDT"] = "-06:00", ["PST"] = "-08:00", ["PDT"] = "-07:00",
    };

    public static bool TryParse(string written, out DateTimeOffset time)
    {
        var text = written.Trim();
        return TryExact(text, Iso, out time) || TryExact(Zoned(WithoutWeekday(text)), Rfc822, out time);
    }

    private static bool TryExact(string text, string[] formats, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out time);

    private static string WithoutWeekday(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma is > 0 and < 10 ? text[(comma + 1)..].Trim() : text;
    }

    /// <summary>Gives a named zone or "+0100" as the offset "+01:00".</summary>
    private static string Zoned(string text)
    {
        var space = text.LastIndexOf(' ');
        var zone = text[(space + 1)..];
        var offset = Zones.GetValueOrDefault(zone)
            ?? (zone is ['+' or '-', _, _, _, _] ? $"{zone[..3]}:{zone[3..]}" : null);
        return offset is null ? text : $"{text[..(space + 1)]}{offset}";
    }
}
