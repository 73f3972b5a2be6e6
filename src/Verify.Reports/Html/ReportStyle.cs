namespace Verify.Reports.Html;

/// <summary>The style sheet that every page carries in itself.</summary>
internal static class ReportStyle
{
    public static Markup Sheet { get; } = Load();

    private static Markup Load()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return Markup.Trusted(reader.ReadToEnd());
    }
}
