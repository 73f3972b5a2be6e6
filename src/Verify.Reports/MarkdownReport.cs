using System.Globalization;
using System.Text;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports;

/// <summary>Writes claims as Markdown: a table of all, then each with the sentences it rests on.</summary>
public static class MarkdownReport
{
    private const string Special = @"\`*_{}[]<>()#+-!|~";

    public static string Write(IReadOnlyList<ClaimReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var text = new StringBuilder("# Claims\n\n| Claim | Status | For | Against | Flags |\n| --- | --- | ---: | ---: | --- |\n");
        foreach (var report in reports)
        {
            var assessment = report.Assessment;
            text.Append(CultureInfo.InvariantCulture, $"| {Escaped(report.Claim.Text)} | **{assessment.Status.Name()}** ")
                .Append(CultureInfo.InvariantCulture, $"| {assessment.SupportingSources} | {assessment.RefutingSources} | {Flags(assessment.Flags)} |\n");
        }

        foreach (var report in reports)
        {
            Append(text, report);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ClaimReport report)
    {
        var assessment = report.Assessment;
        text.Append(CultureInfo.InvariantCulture, $"\n## {Escaped(report.Claim.Text)}\n\n**{assessment.Status.Name()}**: {Escaped(StatusSentence.Of(assessment))}\n");
        foreach (var part in assessment.Parts)
        {
            if (assessment.Parts.Count > 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {Escaped(part.Text)} ({part.Decision.Status.Name()})\n");
            }

            text.Append('\n');
            foreach (var sentence in DecidingSentences.Of(part))
            {
                text.Append(Line(report, sentence));
            }
        }

        if (ReviewWords.Of(assessment) is { } review)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n*Review by people:* {Escaped(review)}\n");
        }

        if (StatusSentence.WithoutRejected(assessment) is { } recount)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n*Without rejected evidence:* {Escaped(recount)}\n");
        }

        if (assessment.Refusal is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n*What would change this:* {Escaped(assessment.WouldChange)}\n");
        }

        if (assessment.Coverage.SilentOutlets.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n*Cover the event without the claim:* {Escaped(report.NamesOf(assessment.Coverage.SilentOutlets))}\n");
        }
    }

    private static string Line(ClaimReport report, DecidingSentence sentence)
    {
        var evidence = sentence.Evidence;
        var side = evidence.Stance == StanceKind.Supports ? "for" : "against";
        var state = evidence.State == EvidenceState.Live ? "" : $", {evidence.State.Name()}";
        var speaker = evidence.Speaker is { } name ? $", {Escaped(name)}" : "";
        var also = sentence.AlsoIn.Count == 0 ? "" : $"; also in {Escaped(report.NamesOf(sentence.AlsoIn))}";
        var outlet = Escaped(report.OutletOf(evidence));
        var linked = report.Articles.TryGetValue(evidence.Article, out var article) && WebAddress.IsSafe(article.Url)
            ? $"[{outlet}](<{article.Url!.Replace(">", "%3E", StringComparison.Ordinal)}>)"
            : outlet;
        return $"- *{side}{state}* · {linked}, {ReportWords.Day(evidence.PublishedAt)}{speaker}{also}: {Escaped(ReportWords.Quoted(evidence.Quote))}\n{(ReviewWords.Of(report, evidence) is { } review ? $"  - {Escaped(review)}\n" : "")}";
    }

    private static string Flags(IReadOnlyList<ClaimFlag> flags) => string.Join(", ", flags.Select(flag => flag.Name()));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n' or '\r')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(character, StringComparison.Ordinal) && (character != '-' || escaped.Length == 0))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
