using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports.Html;

/// <summary>
/// Draws when each sentence for or against was published, above the line for, below it against; and from what no longer stands
/// a thread to what took its place.
/// </summary>
internal static class Timeline
{
    private const int Width = 420;
    private const int Margin = 14;
    private const int Step = 13;
    private const int Room = 12;

    /// <returns>Null where nothing speaks for or against.</returns>
    public static Markup? Draw(ClaimReport report)
    {
        var evidence = report.Assessment.Evidence
            .Where(item => item.Stance != StanceKind.Mentions)
            .OrderBy(item => item.PublishedAt)
            .ToArray();
        if (evidence.Length == 0)
        {
            return null;
        }

        var (first, last) = (evidence[0].PublishedAt, evidence[^1].PublishedAt);
        var above = Stack(evidence, StanceKind.Supports, first, last);
        var below = Stack(evidence, StanceKind.Refutes, first, last);
        var axis = Room + (Step * Math.Max(1, Highest(above)));
        var height = axis + (Step * Highest(below)) + Room + 20;
        var svg = new Markup();
        var told = string.Join(". ", evidence.Select(item => Marks.Describe(report, item)));
        svg.Add($"""<svg viewBox="0 0 {Width} {height}" role="img"><title>Sentences for and against over time</title><desc>{told}</desc>""");
        svg.Add($"""<line class="rule" x1="0" x2="{Width}" y1="{axis}" y2="{axis}"/>""");
        var marks = above.Concat(below)
            .Select(mark => (mark.Item, mark.X, Y: axis + (mark.Item.Stance == StanceKind.Supports ? -mark.Level * Step : mark.Level * Step)))
            .ToArray();
        foreach (var (item, x, y) in marks)
        {
            if (SuccessorOf(item, evidence) is { } successor)
            {
                var to = marks.First(mark => ReferenceEquals(mark.Item, successor));
                svg.Add($"""<path class="turn" d="M{x} {y}Q{(x + to.X) / 2} {axis} {to.X} {to.Y}"/>""");
            }
        }

        foreach (var (item, x, y) in marks)
        {
            Marks.Draw(svg, item, x, y, Marks.Describe(report, item));
        }

        svg.Add($"""<text class="faint" x="0" y="{height - 4}">{ReportWords.Time(first)}</text>""");
        if (last > first)
        {
            svg.Add($"""<text class="faint" x="{Width}" y="{height - 4}" text-anchor="end">{ReportWords.Time(last)}</text>""");
        }

        return svg.Add($"</svg>");
    }

    /// <summary>What took the place of a sentence that no longer stands: a later text of its article, else the next that says otherwise.</summary>
    private static Evidence? SuccessorOf(Evidence gone, Evidence[] inOrder) => gone.State is EvidenceState.Superseded or EvidenceState.Corrected
        ? inOrder.FirstOrDefault(item => item.State == EvidenceState.Live && item.Article == gone.Article && item.Revision > gone.Revision)
            ?? inOrder.FirstOrDefault(item => item.State == EvidenceState.Live && item.Stance != gone.Stance && item.PublishedAt > gone.PublishedAt)
        : null;

    /// <summary>Gives each sentence of one side its place; those that would touch are stacked.</summary>
    private static List<(Evidence Item, double X, int Level)> Stack(
        Evidence[] evidence, StanceKind side, DateTimeOffset first, DateTimeOffset last)
    {
        var placed = new List<(Evidence Item, double X, int Level)>();
        foreach (var item in evidence.Where(item => item.Stance == side))
        {
            var share = last > first ? (item.PublishedAt - first) / (last - first) : 0.5;
            var x = Margin + (share * (Width - (2 * Margin)));
            var level = 1;
            while (placed.Any(other => other.Level == level && Math.Abs(other.X - x) < Step))
            {
                level++;
            }

            placed.Add((item, x, level));
        }

        return placed;
    }

    private static int Highest(List<(Evidence Item, double X, int Level)> placed) =>
        placed.Count == 0 ? 0 : placed.Max(item => item.Level);
}
