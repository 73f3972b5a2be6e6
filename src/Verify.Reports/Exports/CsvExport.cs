using System.Globalization;
using Verify.Core.Consistency;

namespace Verify.Reports.Exports;

/// <summary>Writes claims as comma-separated values (RFC 4180), one row a claim, after a header.</summary>
public static class CsvExport
{
    public const string Header =
        "id,claim,contextDate,status,supportingSources,refutingSources,flags,articlesConsidered,silentOutlets,averitecLabel,asOf,ruleset";

    public static string Row(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (claim, assessment) = (report.Claim, report.Assessment);
        return string.Join(',', new[]
        {
            claim.Id.Value,
            claim.Text,
            claim.ContextDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            assessment.Status.Name(),
            assessment.SupportingSources.ToString(CultureInfo.InvariantCulture),
            assessment.RefutingSources.ToString(CultureInfo.InvariantCulture),
            string.Join(' ', assessment.Flags.Select(flag => flag.Name())),
            assessment.Coverage.ArticlesConsidered.ToString(CultureInfo.InvariantCulture),
            string.Join(' ', assessment.Coverage.SilentOutlets),
            assessment.AveritecLabel(),
            assessment.AsOf.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            assessment.Ruleset,
        }.Select(Field));
    }

    /// <remarks>A field that a spreadsheet would run as a formula is given as text by a leading apostrophe.</remarks>
    private static string Field(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
