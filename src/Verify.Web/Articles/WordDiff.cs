using System.Text.RegularExpressions;

namespace Verify.Web.Articles;

/// <summary>
/// Lays two texts over each other word by word with the fewest insertions and deletions (Myers, "An O(ND) difference
/// algorithm and its variations", 1986).
/// </summary>
internal static partial class WordDiff
{
    /// <summary>Texts that differ in more words than this are shown as replaced where they differ: nobody reads such a mixture.</summary>
    private const int MostEdits = 1_000;

    public static IReadOnlyList<DiffRun> Compare(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        var middle = Middle(a.AsSpan(head, a.Length - head - tail).ToArray(), b.AsSpan(head, b.Length - head - tail).ToArray());
        return Join([.. Marked(DiffKind.Same, a.Take(head)), .. middle, .. Marked(DiffKind.Same, a.TakeLast(tail))]);
    }

    private static IEnumerable<DiffRun> Middle(string[] a, string[] b)
    {
        if (Trace(a, b) is not { } trace)
        {
            return [.. Marked(DiffKind.Removed, a), .. Marked(DiffKind.Added, b)];
        }

        var runs = new List<DiffRun>();
        var (x, y) = (a.Length, b.Length);
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var reached = trace[edits];
            var diagonal = x - y;
            var down = diagonal == -edits || (diagonal != edits && reached[Slot(diagonal - 1, edits)] < reached[Slot(diagonal + 1, edits)]);
            var from = down ? diagonal + 1 : diagonal - 1;
            var fromX = edits == 0 ? 0 : reached[Slot(from, edits)];
            var fromY = edits == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] == b[y - 1])
            {
                runs.Add(new DiffRun(DiffKind.Same, a[--x]));
                y--;
            }

            if (edits > 0)
            {
                runs.Add(down ? new DiffRun(DiffKind.Added, b[--y]) : new DiffRun(DiffKind.Removed, a[--x]));
            }
        }

        runs.Reverse();
        return runs;
    }

    /// <summary>For each number of edits, how far each diagonal had come before it; null where too many are needed.</summary>
    private static List<int[]>? Trace(string[] a, string[] b)
    {
        var trace = new List<int[]>();
        var reached = new int[3];
        for (var edits = 0; edits <= MostEdits; edits++)
        {
            trace.Add(reached);
            var next = new int[(2 * edits) + 5];
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = edits == 0 ? 0
                    : diagonal == -edits || (diagonal != edits && reached[Slot(diagonal - 1, edits)] < reached[Slot(diagonal + 1, edits)])
                        ? reached[Slot(diagonal + 1, edits)]
                        : reached[Slot(diagonal - 1, edits)] + 1;
                while (x < a.Length && x - diagonal < b.Length && a[x] == b[x - diagonal])
                {
                    x++;
                }

                next[Slot(diagonal, edits + 1)] = x;
                if (x >= a.Length && x - diagonal >= b.Length)
                {
                    return trace;
                }
            }

            reached = next;
        }

        return null;
    }

    /// <summary>Where the row written for a number of edits keeps a diagonal.</summary>
    private static int Slot(int diagonal, int edits) => diagonal + edits + 1;

    private static IEnumerable<DiffRun> Marked(DiffKind kind, IEnumerable<string> words) => words.Select(word => new DiffRun(kind, word));

    private static List<DiffRun> Join(IReadOnlyList<DiffRun> words)
    {
        var runs = new List<DiffRun>();
        var start = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Kind != words[start].Kind)
            {
                runs.Add(new DiffRun(words[start].Kind, string.Concat(words.Skip(start).Take(i - start).Select(word => word.Text))));
                start = i;
            }
        }

        return words.Count == 0 ? [] : runs;
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\s+|\S+")]
    private static partial Regex Word();
}
