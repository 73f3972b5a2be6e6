using AngleSharp.Dom;

namespace Verify.Ingest.Html;

/// <summary>Finds the element that holds an article's text by how much of it is running text.</summary>
/// <remarks>
/// The measure is text density as in Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using shallow text features" (WSDM 2010),
/// on two features: paragraphs count by their length in words, and a paragraph that is mostly links does not count.
/// </remarks>
internal static class BodyFinder
{
    /// <summary>Shorter paragraphs are labels, captions or prompts.</summary>
    private const int FewestWords = 8;

    private const double MostLinked = 0.5;

    public static IElement Find(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, li, blockquote, pre"))
        {
            var words = Score(paragraph);
            if (words == 0 || paragraph.ParentElement is not { } parent || Ancestors(parent).Any(HtmlText.IsLeftOut))
            {
                continue;
            }

            scores[parent] = scores.GetValueOrDefault(parent) + words;
            if (parent.ParentElement is { } above)
            {
                scores[above] = scores.GetValueOrDefault(above) + (words / 2);
            }
        }

        return scores.Count == 0 ? body : scores.MaxBy(score => score.Value).Key;
    }

    private static double Score(IElement paragraph)
    {
        var words = Words(paragraph.TextContent);
        var linked = paragraph.QuerySelectorAll("a").Sum(link => Words(link.TextContent));
        return words < FewestWords || linked > words * MostLinked ? 0 : words - linked;
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<IElement> Ancestors(IElement? element)
    {
        for (var depth = 0; element is not null && depth < IngestLimits.MaximumHtmlTextDepth; depth++, element = element.ParentElement)
        {
            yield return element;
        }
    }
}
