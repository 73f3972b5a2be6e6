using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>The live sources on either side of a claim: all that the status rules read.</summary>
/// <param name="Supporting">Reports in an outlet's own voice.</param>
/// <param name="Asserting">Distinct speakers, who decide only where no outlet speaks for itself.</param>
public sealed record SourceTally(
    IReadOnlyList<CountedReport> Supporting,
    IReadOnlyList<CountedReport> Refuting,
    IReadOnlyList<CountedSpeaker> Asserting,
    IReadOnlyList<CountedSpeaker> Denying,
    LostSupport Lost)
{
    public static SourceTally None { get; } = new([], [], [], [], default);

    /// <summary>The supporting sources with the outlet that stands for each: as many as can be matched one to one.</summary>
    public IReadOnlyList<CountedSource> Support => Match(Supporting);

    public IReadOnlyList<CountedSource> Refutation => Match(Refuting);

    public int S => Support.Count;

    public int D => Refutation.Count;

    public int P => Asserting.Count;

    public int N => Denying.Count;

    /// <summary>Whether all that refutes, if anything does, is what replaced earlier support.</summary>
    internal bool OnlySupersedersRefute =>
        Refuting.All(report => report.SupersedesSupport) && Denying.All(speaker => speaker.SupersedesSupport);

    private static IReadOnlyList<CountedSource> Match(IReadOnlyList<CountedReport> reports) =>
        SourceCounter.Match(reports.Select(report => (report.Origin, report.Outlets)));
}
