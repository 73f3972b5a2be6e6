using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports.Html;

/// <summary>Writes one claim: its status and why, the sentences it rests on, the figures and all the evidence.</summary>
internal static class ClaimSection
{
    public static Markup Write(ClaimReport report, int number)
    {
        var assessment = report.Assessment;
        var html = new Markup();
        html.Add($"""<section class="claim" id="claim-{number}" aria-labelledby="claim-{number}-text">""");
        html.Add(Status(assessment.Status)).Add($"""<h2 id="claim-{number}-text">{report.Claim.Text}</h2>""");
        html.Add($"<p>{StatusSentence.Of(assessment)}</p>");
        if (StatusSentence.WithoutRejected(assessment) is { } recount)
        {
            html.Add($"<p>{recount}</p>");
        }

        if (assessment.Flags.Count > 0)
        {
            html.Add($"<p>");
            foreach (var flag in assessment.Flags)
            {
                html.Add($"""<span class="flag">{flag.Name()}</span>""");
            }

            html.Add($"</p>");
        }

        foreach (var part in assessment.Parts)
        {
            WritePart(html, report, part, assessment.Parts.Count > 1);
        }

        if (ReviewWords.Of(assessment) is { } review)
        {
            html.Add($"<h3>Review by people</h3><p>{review}</p>");
        }

        WriteFigures(html, report);
        WriteNotes(html, assessment);
        WriteEvidence(html, report);
        return html.Add($"</section>\n");
    }

    public static Markup Status(ClaimStatus status) => new Markup().Add($"""<span class="status {status.Name()}">{status.Name()}</span>""");

    private static void WritePart(Markup html, ClaimReport report, PartAssessment part, bool named)
    {
        if (named)
        {
            html.Add($"<h3>{part.Text} ").Add(Status(part.Decision.Status)).Add($"</h3>");
        }

        foreach (var sentence in DecidingSentences.Of(part))
        {
            WriteSentence(html, report, sentence);
        }
    }

    private static void WriteSentence(Markup html, ClaimReport report, DecidingSentence sentence)
    {
        var evidence = sentence.Evidence;
        var gone = evidence.State == EvidenceState.Live ? "" : " gone";
        html.Add($"""<div class="sentence {evidence.Stance.Name()}{gone}"><p class="small soft">{evidence.Stance.Name()}{(gone.Length > 0 ? $", {evidence.State.Name()}" : "")} · """);
        WriteOutlet(html, report, evidence);
        html.Add($", {ReportWords.Time(evidence.PublishedAt)} UTC");
        if (evidence.Speaker is { } speaker)
        {
            html.Add($" · {speaker}");
        }

        if (sentence.AlsoIn.Count > 0)
        {
            html.Add($" · also in {report.NamesOf(sentence.AlsoIn)}");
        }

        html.Add($"</p><blockquote>{ReportWords.Quoted(evidence.Quote)}</blockquote>");
        if (ReviewWords.Of(report, evidence) is { } review)
        {
            html.Add($"<p class=\"small\">{review}</p>");
        }

        html.Add($"</div>");
    }

    private static void WriteOutlet(Markup html, ClaimReport report, Evidence evidence)
    {
        if (report.Articles.TryGetValue(evidence.Article, out var article) && WebAddress.IsSafe(article.Url))
        {
            html.Add($"""<a href="{article.Url}" rel="noreferrer" title="{article.Title}">{report.OutletOf(evidence)}</a>""");
        }
        else
        {
            html.Add($"{report.OutletOf(evidence)}");
        }
    }

    private static void WriteFigures(Markup html, ClaimReport report)
    {
        if (report.Assessment.Evidence.Count == 0)
        {
            return;
        }

        html.Add($"""<div class="figures"><figure><figcaption>Outlets by stance</figcaption>""").Add(StanceMatrix.Draw(report)).Add($"</figure>");
        if (Timeline.Draw(report) is { } timeline)
        {
            html.Add($"<figure><figcaption>When they said so: for above the line, against below</figcaption>").Add(timeline).Add($"</figure>");
        }

        html.Add($"</div>");
    }

    private static void WriteNotes(Markup html, ClaimAssessment assessment)
    {
        if (assessment.Refusal is null)
        {
            html.Add($"<h3>What would change this</h3><p>{assessment.WouldChange}</p>");
        }

        var fired = assessment.Trace.LastOrDefault();
        html.Add($"""<p class="small soft">Rule {assessment.Rule}{(fired is null ? "" : $" ({fired.Condition})")}; {ReportWords.Counted(assessment.Coverage.ArticlesConsidered, "article")} about the event; ruleset {assessment.Ruleset}</p>""");
    }

    private static void WriteEvidence(Markup html, ClaimReport report)
    {
        var evidence = report.Assessment.Evidence;
        if (evidence.Count == 0)
        {
            return;
        }

        html.Add($"<details><summary>All {ReportWords.Counted(evidence.Count, "sentence")} considered, and why each counts as it does</summary>");
        foreach (var item in evidence.OrderBy(item => item.Stance == StanceKind.Mentions).ThenBy(item => item.PublishedAt))
        {
            WriteSentence(html, report, new DecidingSentence(item, null, []));
            html.Add($"""<p class="small soft">{string.Join(" ", item.Reasons.Select(reason => reason.Text))}</p>""");
        }

        html.Add($"</details>");
    }
}
