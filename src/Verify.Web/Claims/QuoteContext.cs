using Verify.Core.Text;

namespace Verify.Web.Claims;

/// <summary>A quote with the words around it, cut at word boundaries inside its paragraph.</summary>
/// <param name="Before">Empty at the start of a paragraph.</param>
public sealed record QuoteContext(string Before, string Quote, string After)
{
    /// <summary>How much is shown on either side, in characters.</summary>
    private const int Reach = 220;

    /// <param name="text">The revision's text; null where it is unknown.</param>
    /// <param name="quote">Shown alone where the span does not hold it.</param>
    public static QuoteContext Of(string? text, TextSpan span, string quote)
    {
        if (text is null || span.End > text.Length || span.Of(text) != quote)
        {
            return new("", quote, "");
        }

        return new(Preceding(text, span.Start), quote, Following(text, span.End));
    }

    private static string Preceding(string text, int end)
    {
        var paragraph = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        if (end - paragraph <= Reach)
        {
            return text[paragraph..end];
        }

        var space = text.IndexOf(' ', end - Reach, Reach);
        return space < 0 ? "" : "…" + text[space..end];
    }

    private static string Following(string text, int start)
    {
        var line = text.IndexOf('\n', start);
        var paragraph = line < 0 ? text.Length : line;
        if (paragraph - start <= Reach)
        {
            return text[start..paragraph];
        }

        var space = text.LastIndexOf(' ', start + Reach, Reach);
        return space < 0 ? "" : text[start..space] + " …";
    }
}
