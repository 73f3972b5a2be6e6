using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>
/// Finds what in an article's text is not its reporting. The text itself is never changed: what is found is told by its
/// place, line by line or as the end of a line.
/// </summary>
public static class Boilerplate
{
    private const int LongestPrompt = 30;
    private const int LongestLabel = 4;
    private const int LongestCredit = 14;

    /// <returns>The finds in order of the text; they do not overlap.</returns>
    public static IReadOnlyList<BoilerplateLine> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Read(text);
        var kinds = new BoilerplateKind?[lines.Count];
        var words = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            words[i] = lines[i].CountWords();
            kinds[i] = Classify(lines[i], words[i]);
        }

        PageFurniture.Mark(lines, words, kinds);
        var found = new List<BoilerplateLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is { } kind)
            {
                found.Add(new BoilerplateLine(lines[i].Span, kind));
            }
            else if (words[i] > LongestLabel && BoilerplatePatterns.GluedPrompt().Match(lines[i].Text) is { Success: true } prompt)
            {
                var start = lines[i].Span.Start + prompt.Index;
                found.Add(new BoilerplateLine(new TextSpan(start, lines[i].Span.End), BoilerplateKind.RelatedLink));
            }
        }

        return found;
    }

    private static BoilerplateKind? Classify(TextLine line, int words)
    {
        var text = line.Text;
        if (words == 0 && !text.Any(char.IsAsciiDigit))
        {
            return BoilerplateKind.Navigation;
        }

        if (BoilerplatePatterns.Correction().IsMatch(text))
        {
            return BoilerplateKind.CorrectionNote;
        }

        if (words <= LongestCredit && WireCreditLine.Agencies(text).Count > 0 && text[0] is not ('(' or '['))
        {
            return BoilerplateKind.Byline;
        }

        if (CaptionLines.IsCaption(line, words))
        {
            return BoilerplateKind.Caption;
        }

        if (words > LongestPrompt)
        {
            return null;
        }

        if (NameLines.IsByline(text) || NameLines.Signature(text).Success)
        {
            return BoilerplateKind.Byline;
        }

        return BoilerplatePatterns.Notice().IsMatch(text) ? BoilerplateKind.Notice
            : BoilerplatePatterns.Promotion().IsMatch(text) ? BoilerplateKind.Promotion
            : BoilerplatePatterns.RelatedLink().IsMatch(text) ? BoilerplateKind.RelatedLink
            : BoilerplatePatterns.Navigation().IsMatch(text) || BoilerplatePatterns.DateOnly().IsMatch(text) ? BoilerplateKind.Navigation
            : null;
    }
}
