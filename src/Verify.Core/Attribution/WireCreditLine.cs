using System.Text.RegularExpressions;

namespace Verify.Core.Attribution;

/// <summary>Reads the agencies off a line that is nothing but a credit, and off the credits printed into longer lines.</summary>
internal static partial class WireCreditLine
{
    private const int LongestLine = 160;

    /// <summary>The agencies of a line such as "- Reuters and Associated Press", "By A Name, AFP", "© dpa".</summary>
    /// <returns>Empty for a line that says anything else.</returns>
    public static IReadOnlyList<string> Agencies(string line)
    {
        if (line.Length > LongestLine)
        {
            return [];
        }

        if (ReutersSignature().IsMatch(line))
        {
            return ["Reuters"];
        }

        if (Contribution().Match(line) is { Success: true } contribution)
        {
            return Resolve(contribution.Groups["list"].Value, allMust: false);
        }

        return Credit().Match(line) is { Success: true } credit ? Resolve(credit.Groups["list"].Value, allMust: credit.Groups["lead"].Length == 0) : [];
    }

    /// <summary>The agencies of a byline field: "A Name, Associated Press", "Reuters", "Staff and AFP".</summary>
    public static IReadOnlyList<string> OfByline(string byline) => byline.Length > LongestLine ? [] : Resolve(byline, allMust: false);

    /// <summary>The agencies in the dateline that a paragraph begins with: "TOWN, May 1 (Reuters) -".</summary>
    public static IReadOnlyList<string> OfDateline(string line) =>
        Dateline().Match(line) is { Success: true } match ? Resolve(match.Groups["list"].Value, allMust: false) : [];

    /// <summary>The agencies set behind the last sentence of an article: "... he said. (AP)".</summary>
    public static IReadOnlyList<string> AfterLastSentence(string line) =>
        Trailing().Match(line) is { Success: true } match ? Resolve(match.Groups["list"].Value, allMust: true) : [];

    private static List<string> Resolve(string list, bool allMust)
    {
        var found = new List<string>();
        foreach (var part in Separators().Split(list))
        {
            var form = part.Trim(' ', '.', '-', '–', '—', '(', ')', '*', '\t');
            if (WireAgencies.TryResolve(form, out var agency))
            {
                if (!found.Contains(agency))
                {
                    found.Add(agency);
                }
            }
            else if (allMust && form.Length > 0)
            {
                return [];
            }
        }

        return found;
    }

    [GeneratedRegex(
        @"^[\s\-–—(\[•·*©]*(?<lead>(?i:by|from|source|sources|text|credit|copyright|(additional |with )?reporting (by|from)|with|via|in association with)\b[: ]*)?(©? ?\d{4} )?(?<list>[\p{L}][\p{L}.&,/|'’ -]{1,110}?)(\. (?i:all rights reserved).*)?[)\].\s]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^\(?(Additional )?[Rr]eporting by [^;]{3,100}; ?([Ww]riting|[Ee]diting|[Cc]ompiled) by ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ReutersSignature();

    [GeneratedRegex(@"^\W*(?<list>[\p{Lu}][\p{L}.&,/'’ -]{1,90}?) (also )?contributed( reporting)? (to|for) this (report|story|article)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Contribution();

    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}.,'’/ -]{1,60}?,?\s*((?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?\d{0,2})?,?\s*)?\((?<list>[\p{L}./& -]{2,40})\)\s*[-–—:]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"[.!?”""]\s*([-–—]\s*|[(\[]\s*|/\s*)(?<list>[\p{L}][\p{L}.&,/ -]{1,50})[)\]]?\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\s*(?:,|;|/|\||&|\band\b|\bwith\b|\bvia\b|\bin\b|\bfor\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
