using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class WouldChangeTests
{
    [Fact]
    public void What_a_single_new_source_would_do_is_tried_on_the_rules() =>
        Assert.Equal(
            "An independent report that supports it in an outlet's own voice would make it single-source. "
            + "An independent report that refutes it in an outlet's own voice would make it challenged. "
            + "A further speaker who denies it would make it disputed.",
            Describe(Tallies.Of(p: 1)));

    [Fact]
    public void A_dispute_that_no_new_source_settles_names_the_report_it_hangs_on() =>
        Assert.Equal(
            "No single new source would change it; without the report of outlet-d0 it would be single-source.",
            Describe(Tallies.Of(s: 1, d: 1)));

    private static string Describe(SourceTally tally) => WouldChange.Describe(tally, FragilityFinder.Find(tally));
}
