using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class StatusRulesTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, ClaimStatus.Unverified, 9)]
    [InlineData(0, 0, 1, 0, ClaimStatus.Attributed, 8)]
    [InlineData(0, 0, 3, 0, ClaimStatus.Attributed, 8)]
    [InlineData(1, 0, 0, 0, ClaimStatus.SingleSource, 7)]
    [InlineData(1, 0, 2, 2, ClaimStatus.SingleSource, 7)]
    [InlineData(2, 0, 0, 0, ClaimStatus.Corroborated, 6)]
    [InlineData(5, 0, 0, 1, ClaimStatus.Corroborated, 6)]
    [InlineData(0, 1, 0, 0, ClaimStatus.Challenged, 5)]
    [InlineData(0, 1, 3, 0, ClaimStatus.Challenged, 5)]
    [InlineData(0, 0, 0, 2, ClaimStatus.Challenged, 5)]
    [InlineData(0, 2, 1, 0, ClaimStatus.Contradicted, 4)]
    [InlineData(1, 1, 0, 0, ClaimStatus.Disputed, 3)]
    [InlineData(4, 1, 0, 0, ClaimStatus.Disputed, 3)]
    [InlineData(0, 0, 1, 1, ClaimStatus.Disputed, 3)]
    public void Live_sources_alone_decide_by_the_table(int s, int d, int p, int n, ClaimStatus status, int rule)
    {
        var decision = StatusRules.Decide(Tallies.Of(s, d, p, n));

        Assert.Equal((status, rule), (decision.Status, decision.Rule));
        Assert.Equal(s > 0 ? s : p, decision.SupportingSources);
        Assert.Equal(d > 0 ? d : n, decision.RefutingSources);
    }

    [Fact]
    public void Support_that_is_all_retracted_is_withdrawn_when_nothing_live_is_left() =>
        Assert.Equal(ClaimStatus.Withdrawn, Decide(Tallies.Of() with { Lost = new LostSupport(2, 0, 0) }));

    [Fact]
    public void Retracted_support_does_not_hide_a_live_refutation() =>
        Assert.Equal(ClaimStatus.Challenged, Decide(Tallies.Of(d: 1) with { Lost = new LostSupport(2, 0, 0) }));

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 1)]
    public void Support_that_is_superseded_or_corrected_is_outdated(int retracted, int superseded, int corrected) =>
        Assert.Equal(ClaimStatus.Outdated, Decide(Tallies.Of() with { Lost = new LostSupport(retracted, superseded, corrected) }));

    [Fact]
    public void Being_refuted_by_what_superseded_the_support_is_still_outdated() =>
        Assert.Equal(ClaimStatus.Outdated, Decide(Tallies.Of() with
        {
            Lost = new LostSupport(0, 1, 0),
            Refuting = [new CountedReport("new", ["herald"], SupersedesSupport: true)],
        }));

    [Fact]
    public void A_refutation_that_superseded_nothing_is_no_matter_of_being_outdated() =>
        Assert.Equal(ClaimStatus.Contradicted, Decide(Tallies.Of(d: 1) with
        {
            Lost = new LostSupport(0, 1, 0),
            Refuting = [new CountedReport("new", ["herald"], SupersedesSupport: true), new CountedReport("own", ["courier"])],
        }));

    [Fact]
    public void Support_that_lives_on_elsewhere_is_not_outdated() =>
        Assert.Equal(ClaimStatus.SingleSource, Decide(Tallies.Of(s: 1) with { Lost = new LostSupport(0, 1, 1) }));

    [Fact]
    public void Two_outlets_with_one_report_are_one_source_and_one_outlet_with_two_reports_is_too()
    {
        var oneReport = Tallies.Of() with { Supporting = [new CountedReport("wire", ["herald", "courier"])] };
        var oneOutlet = Tallies.Of() with { Supporting = [new CountedReport("a", ["herald"]), new CountedReport("b", ["herald"])] };

        Assert.Equal([ClaimStatus.SingleSource, ClaimStatus.SingleSource], [Decide(oneReport), Decide(oneOutlet)]);
    }

    [Fact]
    public void The_trace_lists_the_rules_tried_and_the_sources_of_the_one_that_fired()
    {
        var trace = StatusRules.Decide(Tallies.Of(s: 1, d: 1)).Trace;

        Assert.Equal([1, 2, 3], trace.Select(trial => trial.Number));
        Assert.Equal([false, false, true], trace.Select(trial => trial.Fired));
        Assert.Equal("S = 1, D = 1, P = 0, N = 0", trace[2].Found);
        Assert.Equal(["s0 (outlet-s0)", "d0 (outlet-d0)"], trace[2].Sources);
    }

    [Fact]
    public void Where_speakers_decide_the_trace_names_them()
    {
        var trace = StatusRules.Decide(Tallies.Of(p: 2)).Trace;

        Assert.Equal(["p0", "p1"], trace[^1].Sources);
    }

    private static ClaimStatus Decide(SourceTally tally) => StatusRules.Decide(tally).Status;
}
