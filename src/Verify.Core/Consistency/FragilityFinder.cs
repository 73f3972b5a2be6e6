namespace Verify.Core.Consistency;

/// <summary>Finds the smallest set of sources whose removal changes the status.</summary>
/// <remarks>
/// Exact at any size, without searching subsets. The rules read only whether a side has none, one or more sources, and whether
/// just the superseding ones are left. By Kőnig's theorem the largest set of origins that still counts as one source is
/// either one origin or all that hang on one outlet, so each side has a handful of largest remainders that can matter, and
/// all combinations of them are tried.
/// </remarks>
public static class FragilityFinder
{
    public static Fragility Find(SourceTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var status = StatusRules.Decide(tally).Status;
        var best = Fragility.None;
        foreach (var remainder in Remainders(tally))
        {
            var becomes = StatusRules.Decide(remainder).Status;
            if (becomes != status)
            {
                var removed = Removed(tally, remainder);
                best = best.Becomes is null || Precedes(removed, best.Sources) ? new Fragility(removed, becomes) : best;
            }
        }

        return best;
    }

    private static IEnumerable<SourceTally> Remainders(SourceTally tally) =>
        from supporting in Reports(tally.Supporting)
        from refuting in Reports(tally.Refuting)
        from asserting in Speakers(tally.Asserting)
        from denying in Speakers(tally.Denying)
        select tally with { Supporting = supporting, Refuting = refuting, Asserting = asserting, Denying = denying };

    private static IReadOnlyList<CountedReport>[] Reports(IReadOnlyList<CountedReport> reports)
    {
        if (reports.Count == 0)
        {
            return [reports];
        }

        return [reports, LargestSingleSource(reports), [.. reports.Where(report => report.SupersedesSupport)], []];
    }

    /// <summary>The most reports that together count as one source; among equals the first in order.</summary>
    private static IReadOnlyList<CountedReport> LargestSingleSource(IReadOnlyList<CountedReport> reports)
    {
        IReadOnlyList<CountedReport> largest = [reports[0]];
        foreach (var outlet in reports.SelectMany(report => report.Outlets).Distinct().Order(StringComparer.Ordinal))
        {
            CountedReport[] hanging = [.. reports.Where(report => report.Outlets.All(other => other == outlet))];
            largest = hanging.Length > largest.Count ? hanging : largest;
        }

        return largest;
    }

    private static IReadOnlyList<CountedSpeaker>[] Speakers(IReadOnlyList<CountedSpeaker> speakers) =>
        speakers.Count == 0 ? [speakers] : [speakers, [.. speakers.Where(speaker => speaker.SupersedesSupport)], []];

    private static string[] Removed(SourceTally before, SourceTally after) =>
    [
        .. before.Supporting.Except(after.Supporting).Concat(before.Refuting.Except(after.Refuting)).Select(report => report.Origin),
        .. before.Asserting.Except(after.Asserting).Concat(before.Denying.Except(after.Denying)).Select(speaker => speaker.Name),
    ];

    private static bool Precedes(string[] a, IReadOnlyList<string> b)
    {
        if (a.Length != b.Count)
        {
            return a.Length < b.Count;
        }

        return a.Zip(b, string.CompareOrdinal).FirstOrDefault(order => order != 0) < 0;
    }
}
