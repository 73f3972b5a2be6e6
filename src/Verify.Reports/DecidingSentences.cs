using Verify.Core.Attribution;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Reports;

/// <summary>Picks, for every source that was counted, the sentence that speaks clearest.</summary>
public static class DecidingSentences
{
    /// <summary>
    /// The sentences for, then those against. Where support fell or nothing live bears on the claim, those that once did come first,
    /// one an article.
    /// </summary>
    public static IReadOnlyList<DecidingSentence> Of(PartAssessment part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var live = part.Evidence.Where(item => item.State == EvidenceState.Live && item.Stance != StanceKind.Mentions).ToArray();
        var reports = part.Sources
            .Select(source => Report(part, source.Origin, source.Outlet, live))
            .OfType<DecidingSentence>()
            .OrderBy(sentence => sentence.Evidence.Stance)
            .ToArray();
        var chosen = reports.Length > 0 ? reports : Speakers(live);
        return chosen.Length == 0 || part.Decision.Status == ClaimStatus.Outdated ? [.. Fallen(part), .. chosen] : chosen;
    }

    private static DecidingSentence? Report(PartAssessment part, string origin, string outlet, Evidence[] live)
    {
        var carrying = live.Where(item => item.Origin == origin && item.Voice == Voice.Own).ToArray();
        var best = Clearest(carrying.Where(item => item.Outlet == outlet)) ?? Clearest(carrying);
        var others = part.Origins.FirstOrDefault(found => found.Id == origin)?.CarriedBy ?? [];
        return best is null ? null : new DecidingSentence(best, null, [.. others.Where(other => other != best.Outlet)]);
    }

    private static DecidingSentence[] Speakers(Evidence[] live) =>
    [
        .. live.Where(item => item.Voice == Voice.Attributed)
            .GroupBy(item => (item.Stance, Speaker: item.Speaker ?? "an unnamed source"))
            .OrderBy(group => group.Key.Stance)
            .ThenBy(group => group.Min(item => item.PublishedAt))
            .Select(group => new DecidingSentence(
                Clearest(group)!,
                group.Key.Speaker,
                [.. group.Select(item => item.Outlet).Distinct().Where(outlet => outlet != Clearest(group)!.Outlet).Order(StringComparer.Ordinal)])),
    ];

    private static DecidingSentence[] Fallen(PartAssessment part) =>
    [
        .. part.Evidence.Where(item => item.State != EvidenceState.Live && item.Stance != StanceKind.Mentions)
            .GroupBy(item => item.Article)
            .Select(group => new DecidingSentence(Clearest(group)!, null, [])),
    ];

    private static Evidence? Clearest(IEnumerable<Evidence> evidence) =>
        evidence.OrderByDescending(item => item.Confidence).ThenBy(item => item.PublishedAt).FirstOrDefault();
}
