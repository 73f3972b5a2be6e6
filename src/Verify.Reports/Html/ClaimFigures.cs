namespace Verify.Reports.Html;

/// <summary>The pictures of a claim's evidence as inline SVG that a screen reader can read, all values escaped.</summary>
/// <remarks>Coloured by the page: classes supports, refutes, mentions, gone, turn, rule and faint.</remarks>
public static class ClaimFigures
{
    /// <summary>Which outlet stands where.</summary>
    public static string StanceMatrix(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Html.StanceMatrix.Draw(report).ToString();
    }

    /// <summary>When each sentence for or against was published; null where there is none.</summary>
    public static string? Timeline(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Html.Timeline.Draw(report)?.ToString();
    }
}
