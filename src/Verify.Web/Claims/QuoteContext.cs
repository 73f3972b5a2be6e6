using System.Text.RegularExpressions;
using Verify.Core.Text;

namespace Verify.Web.Claims;

/// <summary>A quote with the words around it, cut at word boundaries.</summary>
public sealed partial record QuoteContext(string Before, string Quote, string After)
{
    /// <summary>How much is shown on either side, in characters.</summary>
    private const int Reach = 160;

    /// <param name="text">The revision's text; null where it is unknown.</param>
    /// <param name="quote">Shown alone where the span does not hold it.</param>
    public static QuoteContext Of(string? text, TextSpan span, string quote)
    {
        if (text is null || span.End > text.Length || span.Of(text) != quote)
        {
            return new("", quote, "");
        }

        return new(Lines(Preceding(text, span.Start)), quote, Lines(Following(text, span.End)));
    }

    /// <summary>Paragraphs stay apart by one line break.</summary>
    private static string Lines(string text) => Breaks().Replace(text, "\n");

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Breaks();

    private static string Preceding(string text, int end)
    {
        if (end <= Reach)
        {
            return text[..end];
        }

        var space = text.AsSpan(end - Reach, Reach).IndexOfAny(" \n");
        return space < 0 ? "" : "… " + text[(end - Reach + space)..end].TrimStart();
    }

    private static string Following(string text, int start)
    {
        if (text.Length - start <= Reach)
        {
            return text[start..];
        }

        var space = text.AsSpan(start, Reach).LastIndexOfAny(" \n");
        return space < 0 ? "" : text[start..(start + space)].TrimEnd() + " …";
    }
}
