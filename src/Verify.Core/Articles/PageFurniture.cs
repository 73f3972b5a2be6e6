using Verify.Core.Attribution;

namespace Verify.Core.Articles;

/// <summary>Boilerplate that only its place among the other lines gives away.</summary>
internal static class PageFurniture
{
    private const int LongestLabel = 4;
    private const int FirstSentence = 6;
    private const int LongestTeaser = 24;
    private const double Ending = 0.6;

    public static void Mark(IReadOnlyList<TextLine> lines, int[] words, BoilerplateKind?[] kinds)
    {
        MarkSiteHead(lines, words, kinds);
        MarkReporters(lines, kinds);
        MarkCaptions(lines, words, kinds);
        MarkTail(lines, words, kinds);
    }

    /// <summary>The labels above the headline: the site's name, its sections and prompts.</summary>
    private static void MarkSiteHead(IReadOnlyList<TextLine> lines, int[] words, BoilerplateKind?[] kinds)
    {
        if (!Array.Exists(words, count => count >= FirstSentence))
        {
            return;
        }

        for (var i = 0; i < lines.Count && (kinds[i] is not null || words[i] < FirstSentence); i++)
        {
            kinds[i] ??= NameLines.HasNameShape(lines[i].Text) ? BoilerplateKind.Byline
                : words[i] <= LongestLabel ? BoilerplateKind.Navigation
                : null;
        }
    }

    /// <summary>A name alone on a line is a reporter's unless the text itself speaks of that person.</summary>
    private static void MarkReporters(IReadOnlyList<TextLine> lines, BoilerplateKind?[] kinds)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (kinds[i] is null && NameLines.HasNameShape(text) && !IsSpokenOf(text, lines))
            {
                kinds[i] = BoilerplateKind.Byline;
            }

            if (kinds[i] is null && i > 0 && kinds[i - 1] == BoilerplateKind.Byline && NameLines.IsRole(text))
            {
                kinds[i] = BoilerplateKind.Byline;
            }
        }
    }

    private static bool IsSpokenOf(string name, IReadOnlyList<TextLine> lines)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return lines.Any(line => line.Text.Length > name.Length + 2
            && line.Text.Contains(last, StringComparison.Ordinal)
            && !NameLines.IsByline(line.Text));
    }

    /// <summary>The line above a bare credit, and every further printing of a caption.</summary>
    private static void MarkCaptions(IReadOnlyList<TextLine> lines, int[] words, BoilerplateKind?[] kinds)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (kinds[i - 1] is null && kinds[i] == BoilerplateKind.Caption && CaptionLines.IsCreditAlone(lines[i], words[i]) && !EndsSentence(lines[i - 1].Text))
            {
                kinds[i - 1] = BoilerplateKind.Caption;
            }

            if (i > 1 && kinds[i] is null && lines[i].Text == lines[i - 1].Text && words[i] >= FirstSentence)
            {
                kinds[i] = kinds[i - 1] = BoilerplateKind.Caption;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == BoilerplateKind.Caption)
            {
                MarkRepeats(lines, kinds, lines[i].Text);
            }
        }
    }

    private static void MarkRepeats(IReadOnlyList<TextLine> lines, BoilerplateKind?[] kinds, string caption)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is null && caption.Length > lines[i].Text.Length && caption.StartsWith(lines[i].Text, StringComparison.Ordinal) && lines[i].CountWords() >= LongestLabel)
            {
                kinds[i] = BoilerplateKind.Caption;
            }
        }
    }

    /// <summary>What follows the article: links under a "related" label, and teasers cut off in the middle.</summary>
    private static void MarkTail(IReadOnlyList<TextLine> lines, int[] words, BoilerplateKind?[] kinds)
    {
        UnmarkSignedEnd(lines, words, kinds);
        var ending = lines.Count == 0 ? 0 : (int)(lines[^1].Span.End * Ending);
        var label = Enumerable.Range(0, lines.Count).FirstOrDefault(i => lines[i].Span.Start >= ending && IsTailLabel(kinds[i], words[i]), lines.Count);
        var isTail = Enumerable.Range(label, lines.Count - label).All(i => kinds[i] is not null || words[i] <= LongestTeaser);
        for (var i = label; i < lines.Count && isTail; i++)
        {
            kinds[i] ??= BoilerplateKind.RelatedLink;
        }

        for (var i = lines.Count - 1; i > 0 && (kinds[i] is not null || IsCutTeaser(lines[i].Text)); i--)
        {
            kinds[i] ??= BoilerplateKind.RelatedLink;
        }
    }

    /// <summary>The last paragraph may close with its agency as a caption does: "... he said. (AP)".</summary>
    private static void UnmarkSignedEnd(IReadOnlyList<TextLine> lines, int[] words, BoilerplateKind?[] kinds)
    {
        var last = Array.FindLastIndex(words, count => count >= FirstSentence);
        if (last > 0 && kinds[last] == BoilerplateKind.Caption && WireCreditLine.AfterLastSentence(lines[last].Text).Count > 0)
        {
            kinds[last] = null;
        }
    }

    private static bool IsTailLabel(BoilerplateKind? kind, int words) =>
        kind is BoilerplateKind.RelatedLink && words <= LongestLabel;

    private static bool IsCutTeaser(string text) => !EndsSentence(text) && BoilerplatePatterns.Glue().IsMatch(text);

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '\'' or '’' or ')' or ':';
}
