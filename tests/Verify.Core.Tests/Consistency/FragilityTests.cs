using FsCheck;
using FsCheck.Fluent;
using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class FragilityTests
{
    [Fact]
    public void Corroboration_by_two_falls_with_either()
    {
        var fragility = FragilityFinder.Find(Tallies.Of(s: 2));

        Assert.Equal(["s1"], fragility.Sources);
        Assert.Equal(ClaimStatus.SingleSource, fragility.Becomes);
    }

    [Fact]
    public void Corroboration_by_five_takes_four_removals() =>
        Assert.Equal(4, FragilityFinder.Find(Tallies.Of(s: 5)).Sources.Count);

    [Fact]
    public void Reports_of_one_outlet_count_as_one_so_only_the_other_outlets_report_matters()
    {
        var tally = Tallies.Of() with
        {
            Supporting =
            [
                new CountedReport("a", ["herald"]), new CountedReport("b", ["herald"]), new CountedReport("c", ["courier"]),
            ],
        };

        Assert.Equal(["c"], FragilityFinder.Find(tally).Sources);
    }

    [Fact]
    public void Speakers_are_named_where_speakers_decide()
    {
        var fragility = FragilityFinder.Find(Tallies.Of(p: 1));

        Assert.Equal(["p0"], fragility.Sources);
        Assert.Equal(ClaimStatus.Unverified, fragility.Becomes);
    }

    [Fact]
    public void Nothing_can_be_taken_from_an_unverified_claim() =>
        Assert.Equal(Fragility.None, FragilityFinder.Find(SourceTally.None));

    [Fact]
    public void Removing_the_fragile_set_changes_the_status_and_no_smaller_set_does() => Check.One(
        Config.QuickThrowOnFailure.WithReplay(20310501, 7).WithMaxTest(200),
        Prop.ForAll(RandomTallies().ToArbitrary(), IsExact));

    private static bool IsExact(SourceTally tally)
    {
        var status = StatusRules.Decide(tally).Status;
        var found = FragilityFinder.Find(tally);
        string[] sources =
        [
            .. tally.Supporting.Concat(tally.Refuting).Select(report => report.Origin),
            .. tally.Asserting.Concat(tally.Denying).Select(speaker => speaker.Name),
        ];
        var smallest = Enumerable.Range(0, 1 << sources.Length)
            .Select(mask => sources.Where((_, i) => (mask & (1 << i)) != 0).ToArray())
            .Where(removed => StatusRules.Decide(Without(tally, removed)).Status != status)
            .Select(removed => removed.Length)
            .DefaultIfEmpty(0)
            .Min();
        return found.Sources.Count == smallest
            && (found.Becomes is null ? smallest == 0 : StatusRules.Decide(Without(tally, found.Sources)).Status == found.Becomes);
    }

    private static SourceTally Without(SourceTally tally, IReadOnlyList<string> removed) => tally with
    {
        Supporting = [.. tally.Supporting.Where(report => !removed.Contains(report.Origin))],
        Refuting = [.. tally.Refuting.Where(report => !removed.Contains(report.Origin))],
        Asserting = [.. tally.Asserting.Where(speaker => !removed.Contains(speaker.Name))],
        Denying = [.. tally.Denying.Where(speaker => !removed.Contains(speaker.Name))],
    };

    private static Gen<SourceTally> RandomTallies() =>
        from supporting in Reports("s")
        from refuting in Reports("d")
        from asserting in Gen.Choose(0, 2)
        from denying in Gen.Choose(0, 2)
        from superseders in Gen.Choose(0, 2)
        from lost in Gen.Elements(new LostSupport(), new LostSupport(1, 0, 0), new LostSupport(0, 1, 0), new LostSupport(1, 0, 2))
        let speakers = Tallies.Of(p: asserting, n: denying)
        select speakers with
        {
            Supporting = supporting,
            Refuting = refuting,
            Denying = [.. speakers.Denying.Select((speaker, i) => speaker with { SupersedesSupport = i < superseders })],
            Lost = lost,
        };

    private static Gen<CountedReport[]> Reports(string side) =>
        from count in Gen.Choose(0, 3)
        from outlets in Gen.SubListOf("herald", "courier", "tribune").Where(some => some.Count > 0).ArrayOf(count)
        from supersedes in Gen.Elements(true, false).ArrayOf(count)
        select outlets.Select((some, i) => new CountedReport($"{side}{i}", [.. some], supersedes[i])).ToArray();
}
