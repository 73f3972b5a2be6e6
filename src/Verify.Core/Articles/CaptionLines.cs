namespace Verify.Core.Articles;

/// <summary>Tells captions and photo credits from reporting: a caption describes a picture, perhaps years old, and is no evidence.</summary>
internal static class CaptionLines
{
    private const int LongestCaption = 60;
    private const int LongestCredit = 8;

    /// <summary>True for a line that ends in a photo credit, or that says who stands where in a picture.</summary>
    public static bool IsCaption(TextLine line, int words)
    {
        if (words > LongestCaption)
        {
            return false;
        }

        return CaptionPatterns.Label().IsMatch(line.Text)
            || CaptionPatterns.Bracketed().IsMatch(line.Text)
            || CaptionPatterns.Trailing().IsMatch(line.Text)
            || (!EndsLikeReporting(line.Text) && CaptionPatterns.Placing().IsMatch(line.Text));
    }

    /// <summary>True for a line that holds nothing but a credit; the line above it is then the caption.</summary>
    public static bool IsCreditAlone(TextLine line, int words) => words <= LongestCredit && line.Text[0] is '(' or '[' && IsCaption(line, words);

    private static bool EndsLikeReporting(string text) => text[^1] is '”' or '"' or '’' or '\'' or ':';
}
