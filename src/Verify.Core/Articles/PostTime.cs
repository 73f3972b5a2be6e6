using System.Globalization;
using System.Text.RegularExpressions;

namespace Verify.Core.Articles;

/// <summary>Reads the time of day that a live blog prints beside a post: "14:42", "(14:42)", "2.15pm GMT".</summary>
internal static partial class PostTime
{
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>The time that a line holds, on the day of publication or, where that would lie in the future, the day before.</summary>
    /// <returns>Null for a line without a time of day.</returns>
    public static DateTimeOffset? Read(string line, DateTimeOffset publishedAt)
    {
        var match = Clock().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
        {
            hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23 || minute > 59)
        {
            return null;
        }

        var offset = Offset(match.Groups["zone"].Value.ToUpperInvariant()) ?? publishedAt.Offset;
        var day = publishedAt.ToOffset(offset).Date;
        var at = new DateTimeOffset(day.Year, day.Month, day.Day, hour, minute, 0, offset);
        return at > publishedAt + Slack && day > DateTime.MinValue.Date ? at.AddDays(-1) : at;
    }

    private static TimeSpan? Offset(string zone) => zone switch
    {
        "GMT" or "UTC" or "WET" => TimeSpan.Zero,
        "BST" or "CET" or "WEST" => TimeSpan.FromHours(1),
        "CEST" or "EET" or "SAST" => TimeSpan.FromHours(2),
        "EEST" or "MSK" => TimeSpan.FromHours(3),
        "EDT" => TimeSpan.FromHours(-4),
        "EST" or "CDT" => TimeSpan.FromHours(-5),
        "CST" or "MDT" => TimeSpan.FromHours(-6),
        "MST" or "PDT" => TimeSpan.FromHours(-7),
        "PST" => TimeSpan.FromHours(-8),
        _ => null,
    };

    [GeneratedRegex(
        @"(?<![\d.:/$€£-])(((?<hour>\d{1,2})[:.](?<minute>\d{2})(?!\d|[.:]\d|%|bn|m\b)\s?(?<half>[ap]\.?m\b\.?)?)|((?<hour>\d{1,2})\s?(?<half>[ap]\.?m\b\.?)))(\s?(?<zone>GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|MSK|WET|WEST|SAST)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    /// <summary>The time that a sentence of a summary ends in: "... he said (14:42)."</summary>
    public static DateTimeOffset? InBrackets(string sentence, DateTimeOffset publishedAt) =>
        Bracketed().Match(sentence) is { Success: true } match ? Read(match.Value, publishedAt) : null;

    [GeneratedRegex(@"\(\d{1,2}[:.]\d{2}( ?[ap]m)?( ?[A-Z]{2,4})?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
