using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Verify.Ingest.Html;

/// <summary>Gives HTML as the text that a reader sees: a paragraph a line, a blank line between them.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
    {
        "ASIDE", "AUDIO", "BUTTON", "CANVAS", "DIALOG", "FIGURE", "FOOTER", "FORM", "IFRAME", "INPUT", "MENU", "NAV", "NOSCRIPT", "OBJECT",
        "SCRIPT", "SELECT", "STYLE", "SVG", "TEMPLATE", "TEXTAREA", "VIDEO",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADDRESS", "ARTICLE", "BLOCKQUOTE", "DD", "DETAILS", "DIV", "DL", "DT", "FIGCAPTION", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR",
        "LI", "MAIN", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TD", "TH", "TIME", "TR", "UL",
    };

    /// <summary>The text of HTML markup, or of plain words with character references; without its structure where that is nested too deep.</summary>
    public static string OfFragment(string markup)
    {
        if (markup.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return markup.ReplaceLineEndings("\n").Trim();
        }

        return Of(new HtmlParser().ParseDocument(NestingGuard.IsTooDeep(markup) ? Tag().Replace(markup, " ") : markup).Body!);
    }

    public static string Of(IElement root)
    {
        var text = new StringBuilder();
        Append(text, root, 0);
        return Lines(text);
    }

    /// <summary>Whether a reader does not see the element, or it is no part of an article.</summary>
    public static bool IsLeftOut(IElement element) =>
        Left.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false);

    private static void Append(StringBuilder text, INode parent, int depth)
    {
        if (depth > IngestLimits.MaximumHtmlTextDepth)
        {
            return;
        }

        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText words)
            {
                text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
            }
            else if (node is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
            else if (node is IElement element && !IsLeftOut(element))
            {
                var block = Blocks.Contains(element.LocalName);
                text.Append(block ? "\n" : "");
                Append(text, element, depth + 1);
                text.Append(block ? "\n" : "");
            }
        }
    }

    private static string Lines(StringBuilder text) => string.Join("\n\n", text.ToString()
        .Split('\n')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
