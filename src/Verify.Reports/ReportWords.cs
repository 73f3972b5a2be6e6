using System.Globalization;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports;

/// <summary>How reports write times, stances and states.</summary>
public static class ReportWords
{
    /// <summary>"18 Mar 2026, 16:45" in UTC.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"18 Mar 2026" in UTC.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Name(this StanceKind stance) => stance switch
    {
        StanceKind.Supports => "supports",
        StanceKind.Refutes => "refutes",
        _ => "mentions",
    };

    public static string Name(this EvidenceState state) => state switch
    {
        EvidenceState.Live => "live",
        EvidenceState.Superseded => "superseded",
        EvidenceState.Corrected => "corrected",
        _ => "retracted",
    };

    public static string Name(this EvidenceVerdict verdict) => verdict == EvidenceVerdict.Accepted ? "accepted" : "rejected";

    /// <summary>A sentence on one line, in quotation marks unless it begins with one.</summary>
    public static string Quoted(string sentence)
    {
        ArgumentException.ThrowIfNullOrEmpty(sentence);
        var line = sentence.ReplaceLineEndings(" ");
        return line[0] is '"' or '“' or '‘' or '\'' ? line : $"“{line}”";
    }

    /// <summary>"1 source", "2 sources".</summary>
    public static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
