namespace Verify.Reports.Html;

/// <summary>Writes claims as one self-contained page: no script, nothing loaded, light and dark.</summary>
public static class HtmlReport
{
    public static string Write(IReadOnlyList<ClaimReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var html = new Markup();
        html.Add($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Verify: {ReportWords.Counted(reports.Count, "claim")}</title>
            <style>
            """).Add(ReportStyle.Sheet).Add($"""
            </style>
            </head>
            <body>
            <main>
            <h1>{ReportWords.Counted(reports.Count, "claim")}</h1>
            <p class="soft">How consistently independent sources report each claim. Corroborated does not mean true.</p>

            """);
        WriteOverview(html, reports);
        for (var i = 0; i < reports.Count; i++)
        {
            html.Add(ClaimSection.Write(reports[i], i + 1));
        }

        return html.Add($"</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteOverview(Markup html, IReadOnlyList<ClaimReport> reports)
    {
        html.Add($"""<table class="overview"><thead><tr><th scope="col">Claim</th><th scope="col">Status</th><th scope="col" class="count">For</th><th scope="col" class="count">Against</th></tr></thead><tbody>""");
        for (var i = 0; i < reports.Count; i++)
        {
            var assessment = reports[i].Assessment;
            html.Add($"""<tr><td><a href="#claim-{i + 1}">{reports[i].Claim.Text}</a></td><td>""").Add(ClaimSection.Status(assessment.Status))
                .Add($"""</td><td class="count">{assessment.SupportingSources}</td><td class="count">{assessment.RefutingSources}</td></tr>""");
        }

        html.Add($"</tbody></table>\n");
    }
}
