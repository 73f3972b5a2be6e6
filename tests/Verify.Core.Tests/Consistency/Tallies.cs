using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

/// <summary>Tallies of reports that each have an outlet to themselves.</summary>
internal static class Tallies
{
    public static SourceTally Of(int s = 0, int d = 0, int p = 0, int n = 0) =>
        new([.. Reports("s", s)], [.. Reports("d", d)], [.. Speakers("p", p)], [.. Speakers("n", n)], default);

    private static IEnumerable<CountedReport> Reports(string side, int count) =>
        Enumerable.Range(0, count).Select(i => new CountedReport($"{side}{i}", [$"outlet-{side}{i}"]));

    private static IEnumerable<CountedSpeaker> Speakers(string side, int count) =>
        Enumerable.Range(0, count).Select(i => new CountedSpeaker($"{side}{i}", $"{side}{i}"));
}
