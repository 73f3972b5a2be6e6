using Verify.Core.Articles;

namespace Verify.Ingest;

/// <summary>Finds the headline of a text that came without one.</summary>
internal static class TitleFinder
{
    private const int LongestHeadline = 200;
    private const int FewestSpaces = 3;

    /// <summary>How far into a text a headline is looked for, in characters.</summary>
    private const int Reach = 10_000;

    /// <summary>The first line that reads like a headline, before the first paragraph; empty where there is none.</summary>
    public static string Find(string text) => FindIn(text.Length <= Reach ? text : text[..Reach]);

    private static string FindIn(string text)
    {
        var boilerplate = Boilerplate.Find(text).Select(line => line.Span.Start).ToHashSet();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            var at = start + (line.Length - line.TrimStart().Length);
            start += line.Length + 1;
            if (trimmed.Length == 0 || boilerplate.Contains(at) || trimmed.Count(character => character == ' ') < FewestSpaces)
            {
                continue;
            }

            return trimmed.Length <= LongestHeadline && !trimmed.EndsWith('.') ? trimmed : "";
        }

        return "";
    }
}
