using Verify.Core.Articles;
using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class EvidenceStatesTests
{
    private const string Forty = "The flood at Orvel killed 40 people.";
    private const string Sixty = "The flood has now killed 60 people in Orvel.";

    [Fact]
    public void A_retracted_articles_support_is_withdrawn()
    {
        var outcome = Given.Claim().Supports("herald", "The bridge at Orvel is closed.").Retracted("herald").Assess();

        Assert.Equal(ClaimStatus.Withdrawn, outcome.Status);
        Assert.Equal(EvidenceState.Retracted, Assert.Single(outcome.Evidence).State);
    }

    [Fact]
    public void A_passage_that_a_new_revision_drops_is_superseded()
    {
        var outcome = Given.Claim().Supports("herald", "The bridge at Orvel is closed.").Revised("herald").Assess();

        Assert.Equal(EvidenceState.Superseded, Assert.Single(outcome.Evidence).State);
        Assert.Equal(ClaimStatus.Outdated, outcome.Status);
    }

    [Fact]
    public void A_passage_that_a_correction_drops_is_corrected()
    {
        var outcome = Given.Claim()
            .Supports("herald", "The bridge at Orvel is closed.")
            .Revised("herald", correction: "An earlier version named the wrong bridge.")
            .Assess();

        Assert.Equal(EvidenceState.Corrected, Assert.Single(outcome.Evidence).State);
        Assert.Equal(ClaimStatus.Outdated, outcome.Status);
    }

    [Fact]
    public void A_corrected_text_that_now_refutes_leaves_the_claim_outdated()
    {
        var outcome = Given.Claim()
            .Supports("herald", "The bridge at Orvel is closed.")
            .Revised("herald", correction: "An earlier version named the wrong bridge.")
            .Refutes("herald", "The bridge at Orvel is open.")
            .Assess();

        Assert.Equal((ClaimStatus.Outdated, 1), (outcome.Status, outcome.RefutingSources));
    }

    [Fact]
    public void A_correction_without_new_text_takes_the_passages_it_names()
    {
        var outcome = Given.Claim()
            .Supports("herald", "The bridge at Orvel is closed.")
            .Supports("herald", "Nobody can cross the bridge at Orvel.")
            .Event("herald", latest => new ArticleEvent.Corrected(new Correction(latest.Number, Given.Dawn, "Not so.", [0])))
            .Assess();

        Assert.Equal([EvidenceState.Corrected, EvidenceState.Live], outcome.Evidence.Select(item => item.State));
        Assert.Equal(ClaimStatus.SingleSource, outcome.Status);
    }

    [Fact]
    public void A_rising_count_supersedes_the_earlier_figure_of_another_outlet()
    {
        var outcome = Given.Claim("The flood killed 40 people.")
            .Article("herald", hour: 1).Supports("herald", Forty)
            .Article("courier", hour: 20).Refutes("courier", Sixty)
            .Assess();

        Assert.Equal([EvidenceState.Superseded, EvidenceState.Live], outcome.Evidence.Select(item => item.State));
        Assert.Equal(ClaimStatus.Outdated, outcome.Status);
    }

    [Fact]
    public void An_earlier_lower_figure_does_not_refute_the_latest_one()
    {
        var outcome = Given.Claim("The flood killed 60 people.")
            .Article("herald", hour: 1).Refutes("herald", Forty)
            .Article("courier", hour: 20).Supports("courier", Sixty)
            .Assess();

        Assert.Equal((ClaimStatus.SingleSource, 0), (outcome.Status, outcome.RefutingSources));
    }

    [Fact]
    public void A_falling_count_is_a_dispute()
    {
        var outcome = Given.Claim("The flood killed 60 people.")
            .Article("herald", hour: 1).Supports("herald", Sixty)
            .Article("courier", hour: 20).Refutes("courier", Forty)
            .Assess();

        Assert.Equal(ClaimStatus.Disputed, outcome.Status);
    }

    [Fact]
    public void A_rising_figure_that_is_no_running_count_is_a_dispute()
    {
        var outcome = Given.Claim("The bridge has 40 arches.")
            .Article("herald", hour: 1).Supports("herald", "The bridge has 40 arches.")
            .Article("courier", hour: 20).Refutes("courier", "The bridge has 60 arches.")
            .Assess();

        Assert.Equal(ClaimStatus.Disputed, outcome.Status);
    }

    [Fact]
    public void A_speakers_higher_figure_does_not_supersede_what_an_outlet_reports_itself()
    {
        var outcome = Given.Claim("The flood killed 40 people.")
            .Article("herald", hour: 1).Supports("herald", Forty)
            .Article("courier", hour: 20).Denies("courier", "Ilse Tarn", Sixty)
            .Assess();

        Assert.Equal(ClaimStatus.SingleSource, outcome.Status);
        Assert.Contains(ClaimFlag.ContestedBySpeaker, outcome.Flags);
    }

    [Fact]
    public void A_report_that_superseded_nothing_still_refutes()
    {
        var outcome = Given.Claim("The flood killed 40 people.")
            .Article("herald", hour: 1).Supports("herald", Forty)
            .Article("courier", hour: 20).Refutes("courier", Sixty)
            .Article("tribune", hour: 21).Refutes("tribune", "Nobody died in the flood.")
            .Assess();

        Assert.Equal(ClaimStatus.Contradicted, outcome.Status);
    }

    [Fact]
    public void A_live_blog_supersedes_its_own_earlier_figure_in_either_direction()
    {
        var outcome = Given.Claim("The bridge has 60 arches.")
            .Article("blog", kind: ArticleKind.LiveBlog)
            .Supports("blog", "The bridge has 60 arches.", post: 1, hour: 1)
            .Refutes("blog", "The bridge has 40 arches.", post: 0, hour: 5)
            .Assess();

        Assert.Equal(ClaimStatus.Outdated, outcome.Status);
    }
}
