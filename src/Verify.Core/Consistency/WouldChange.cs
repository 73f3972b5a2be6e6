namespace Verify.Core.Consistency;

/// <summary>Says what would change a status, by trying it.</summary>
public static class WouldChange
{
    private const string New = "(new)";

    /// <summary>One sentence for each single new source that would change the status, else what its loss would do.</summary>
    public static string Describe(SourceTally tally, Fragility fragility)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(fragility);
        var status = StatusRules.Decide(tally).Status;
        CountedReport report = new(New, [New]);
        CountedSpeaker speaker = new(New, New);
        (string What, SourceTally Then)[] additions =
        [
            ("An independent report that supports it in an outlet's own voice", tally with { Supporting = [.. tally.Supporting, report] }),
            ("An independent report that refutes it in an outlet's own voice", tally with { Refuting = [.. tally.Refuting, report] }),
            ("A further speaker who asserts it", tally with { Asserting = [.. tally.Asserting, speaker] }),
            ("A further speaker who denies it", tally with { Denying = [.. tally.Denying, speaker] }),
        ];
        var sentences = additions
            .Select(addition => (addition.What, Status: StatusRules.Decide(addition.Then).Status))
            .Where(outcome => outcome.Status != status)
            .Select(outcome => $"{outcome.What} would make it {outcome.Status.Name()}.")
            .ToArray();
        if (sentences.Length > 0)
        {
            return string.Join(' ', sentences);
        }

        return fragility.Becomes is { } becomes
            ? $"No single new source would change it; without {Names(tally, fragility)} it would be {becomes.Name()}."
            : "No single source would change it.";
    }

    private static string Names(SourceTally tally, Fragility fragility)
    {
        var outlets = tally.Supporting.Concat(tally.Refuting)
            .ToDictionary(report => report.Origin, report => $"the report of {string.Join(", ", report.Outlets)}");
        return string.Join(" and ", fragility.Sources.Select(source => outlets.GetValueOrDefault(source, source)));
    }
}
