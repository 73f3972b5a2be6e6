using System.Globalization;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports.Html;

/// <summary>Draws which outlet stands where: a row an outlet, a column a stance, a mark a sentence.</summary>
internal static class StanceMatrix
{
    private const int Width = 420;
    private const int Names = 150;
    private const int RowHeight = 26;
    private const int Head = 26;
    private const int MostMarks = 6;

    private static readonly StanceKind[] Columns = [StanceKind.Supports, StanceKind.Refutes, StanceKind.Mentions];

    public static Markup Draw(ClaimReport report)
    {
        var rows = report.Assessment.Evidence.GroupBy(report.OutletOf).OrderBy(row => row.Key, StringComparer.OrdinalIgnoreCase).ToArray();
        var silent = report.Assessment.Coverage.SilentOutlets
            .Except(report.Assessment.Evidence.Select(evidence => evidence.Outlet), StringComparer.Ordinal).ToArray();
        var height = Head + (RowHeight * (rows.Length + silent.Length)) + 4;
        var svg = new Markup();
        svg.Add($"""<svg viewBox="0 0 {Width} {height}" role="img"><title>Outlets by stance</title><desc>{Describe(rows, silent)}</desc>""");
        for (var column = 0; column < Columns.Length; column++)
        {
            svg.Add($"""<text class="faint" x="{X(column)}" y="16">{Columns[column].Name()}</text>""");
        }

        for (var row = 0; row < rows.Length; row++)
        {
            DrawRow(svg, report, rows[row].Key, [.. rows[row]], Y(row));
        }

        for (var row = 0; row < silent.Length; row++)
        {
            DrawName(svg, report.NamesOf([silent[row]]), Y(rows.Length + row));
            svg.Add($"""<text class="faint" x="{X(0)}" y="{Y(rows.Length + row) + 4}">nothing on the claim</text>""");
        }

        return svg.Add($"</svg>");
    }

    /// <summary>The same in words: "Gull Post: 2 supports, 1 mentions. Echo: nothing on the claim."</summary>
    private static string Describe(IEnumerable<IGrouping<string, Evidence>> rows, IEnumerable<string> silent)
    {
        var spoken = rows.Select(row => $"{row.Key}: {string.Join(", ", Columns
            .Select(stance => (Stance: stance, Count: row.Count(item => item.Stance == stance)))
            .Where(cell => cell.Count > 0)
            .Select(cell => $"{cell.Count.ToString(CultureInfo.InvariantCulture)} {cell.Stance.Name()}"))}.");
        return string.Join(' ', spoken.Concat(silent.Select(outlet => $"{outlet}: nothing on the claim.")));
    }

    private static void DrawRow(Markup svg, ClaimReport report, string outlet, Evidence[] evidence, double y)
    {
        DrawName(svg, outlet, y);
        for (var column = 0; column < Columns.Length; column++)
        {
            var marks = evidence.Where(item => item.Stance == Columns[column]).OrderByDescending(item => item.Confidence).ToArray();
            for (var i = 0; i < Math.Min(marks.Length, MostMarks); i++)
            {
                Marks.Draw(svg, marks[i], X(column) + 6 + (i * 11), y, Marks.Describe(report, marks[i]));
            }

            if (marks.Length > MostMarks)
            {
                svg.Add($"""<text class="faint" x="{X(column) + 4 + (MostMarks * 11)}" y="{y + 4}">+{marks.Length - MostMarks}</text>""");
            }
        }
    }

    private static void DrawName(Markup svg, string outlet, double y) => svg
        .Add($"""<line class="rule" x1="0" x2="{Width}" y1="{y - (RowHeight / 2)}" y2="{y - (RowHeight / 2)}"/>""")
        .Add($"""<text x="0" y="{y + 4}">{(outlet.Length <= 22 ? outlet : outlet[..21] + "…")}</text>""");

    private static double X(int column) => Names + (column * ((Width - Names) / Columns.Length));

    private static double Y(int row) => Head + (row * RowHeight) + (RowHeight / 2);
}
