using Verify.Core.Attribution;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>Sentences that are one source: one report with its reprints, or one speaker with all who quote them.</summary>
/// <param name="Headline">"3 outlets, 1 report", "Ada Brink, quoted by 2 outlets".</param>
/// <param name="Lead">The sentence that speaks clearest.</param>
/// <param name="Copies">The rest, by time of publication.</param>
/// <param name="Merges">Why they are one.</param>
public sealed record CountedGroup(
    StanceKind Stance, string Headline, Testimony Lead, IReadOnlyList<Testimony> Copies, IReadOnlyList<string> Merges)
{
    /// <summary>Groups the evidence that takes a side; sources that still stand first, then by time.</summary>
    public static IReadOnlyList<CountedGroup> Of(PartAssessment part, IEnumerable<Testimony> testimonies)
    {
        var origins = part.Origins.ToDictionary(origin => origin.Id, StringComparer.Ordinal);
        return
        [
            .. testimonies
                .Where(item => item.Evidence.Stance != StanceKind.Mentions)
                .GroupBy(item => (item.Evidence.Stance, item.Evidence.Voice, Source: SourceOf(item.Evidence)))
                .Select(group => Make(group.Key.Stance, [.. group], origins.GetValueOrDefault(group.Key.Source)))
                .OrderByDescending(group => group.Lead.IsLive)
                .ThenBy(group => group.Lead.Evidence.Voice)
                .ThenBy(group => group.Lead.Evidence.PublishedAt),
        ];
    }

    private static string SourceOf(Evidence evidence) =>
        evidence.Voice == Voice.Own ? evidence.Origin : evidence.Speaker ?? "an unnamed source";

    private static CountedGroup Make(StanceKind stance, Testimony[] members, Origin? origin)
    {
        var lead = members.OrderByDescending(item => item.IsLive).ThenByDescending(item => item.Evidence.Confidence)
            .ThenBy(item => item.Evidence.PublishedAt).First();
        var copies = members.Where(item => item != lead).OrderBy(item => item.Evidence.PublishedAt).ToArray();
        var merges = origin is null ? [] : origin.Merges.Select(StatusWords.Explain).Distinct(StringComparer.Ordinal).ToArray();
        return new CountedGroup(stance, HeadlineOf(lead.Evidence, members, origin), lead, copies, copies.Length == 0 ? [] : merges);
    }

    private static string HeadlineOf(Evidence lead, Testimony[] members, Origin? origin)
    {
        var outlets = members.Select(item => item.Evidence.Outlet).Distinct(StringComparer.Ordinal).Count();
        if (lead.Voice != Voice.Own)
        {
            var quoted = $"{lead.Speaker ?? "An unnamed source"}, in {ReportWords.Counted(outlets, "outlet")}";
            return lead.Voice == Voice.Attributed ? quoted : $"Hedged: {quoted}";
        }

        var agency = origin?.Agency is { } name ? $" of {name}" : "";
        return outlets > 1 ? $"{ReportWords.Counted(outlets, "outlet")}, 1 report{agency}" : $"1 report{agency}";
    }
}
