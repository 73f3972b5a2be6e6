using System.Text.Json;

namespace Verify.Reports.Json;

/// <summary>Writes claims as a JSON array; the README describes its fields.</summary>
public static class JsonReport
{
    public static string Write(IEnumerable<ClaimReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JsonSerializer.Serialize(reports.Select(CheckedClaim.Of), ReportJsonContext.Readable.IEnumerableCheckedClaim);
    }

    /// <summary>One claim on one line, for JSON Lines.</summary>
    public static string WriteLine(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(CheckedClaim.Of(report), ReportJsonContext.OneLine.CheckedClaim);
    }
}
