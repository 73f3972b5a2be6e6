using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports.Html;

/// <summary>Draws a piece of evidence: a disc supports, a diamond refutes, a ring mentions; dashed is no longer live.</summary>
internal static class Marks
{
    public static void Draw(Markup svg, Evidence evidence, double x, double y, string title)
    {
        var look = evidence.Stance.Name() + (evidence.State == EvidenceState.Live ? "" : " gone");
        switch (evidence.Stance)
        {
            case StanceKind.Refutes:
                svg.Add($"""<path class="{look}" d="M{x} {y - 6}L{x + 6} {y}L{x} {y + 6}L{x - 6} {y}Z"><title>{title}</title></path>""");
                break;
            case StanceKind.Supports:
                svg.Add($"""<circle class="{look}" cx="{x}" cy="{y}" r="5"><title>{title}</title></circle>""");
                break;
            default:
                svg.Add($"""<circle class="{look}" cx="{x}" cy="{y}" r="3"><title>{title}</title></circle>""");
                break;
        }
    }

    /// <summary>What a mark stands for, for those who cannot see it.</summary>
    public static string Describe(ClaimReport report, Evidence evidence)
    {
        var state = evidence.State == EvidenceState.Live ? "" : $" ({evidence.State.Name()})";
        var speaker = evidence.Speaker is { } name ? $", {name}" : "";
        return $"{report.OutletOf(evidence)}, {ReportWords.Time(evidence.PublishedAt)}: {evidence.Stance.Name()}{state}{speaker}";
    }
}
