using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Consistency;

public sealed class ClaimAssessorTests
{
    private const string Closed = "The old bridge over the river at Orvel has been closed to all traffic since the flood.";
    private const string Shut = "Nobody crosses at Orvel now: masons shut the span on Friday.";
    private const string Open = "Carts rolled over the Orvel crossing again this morning.";

    [Fact]
    public void Two_reports_in_two_outlets_corroborate()
    {
        var outcome = Given.Claim().Supports("herald", Closed).Supports("courier", Shut).Assess();

        Assert.Equal((ClaimStatus.Corroborated, 2, 0, 6), (outcome.Status, outcome.SupportingSources, outcome.RefutingSources, outcome.Rule));
    }

    [Fact]
    public void Five_reprints_of_one_text_are_a_single_source()
    {
        var given = Given.Claim();
        foreach (var outlet in new[] { "a", "b", "c", "d", "e" })
        {
            given.Supports(outlet, Closed);
        }

        Assert.Equal((ClaimStatus.SingleSource, 1), (given.Assess().Status, given.Assess().SupportingSources));
    }

    [Fact]
    public void An_outlet_with_wire_and_own_text_beside_one_with_the_wire_corroborates() =>
        Assert.Equal(2, Given.Claim()
            .Article("herald", agencies: ["Nordwire"]).Article("courier", agencies: ["Nordwire"])
            .Supports("herald", Closed).Supports("herald", Shut).Supports("courier", Closed)
            .Assess().SupportingSources);

    [Fact]
    public void Four_outlets_quoting_one_minister_are_one_speaker()
    {
        var outcome = Given.Claim()
            .Asserts("a", "Ilse Tarn", "Minister Ilse Tarn said the bridge was closed.")
            .Asserts("b", "Tarn", "The bridge is closed, Tarn said.")
            .Asserts("c", "Ilse Tarn", "Tarn told the council that nobody may cross.")
            .Asserts("d", "Tarn", "It is shut, said Tarn.")
            .Assess();

        Assert.Equal((ClaimStatus.Attributed, 1), (outcome.Status, outcome.SupportingSources));
    }

    [Fact]
    public void Joint_speakers_are_two() =>
        Assert.Equal(2, Given.Claim().Asserts("a", "Ilse Tarn and Bram Oster", Closed).Assess().SupportingSources);

    [Fact]
    public void Parties_that_contradict_each_other_disagree() =>
        Assert.Equal(
            ClaimStatus.Disputed,
            Given.Claim().Asserts("a", "Ilse Tarn", Closed).Denies("a", "Bram Oster", Open).Assess().Status);

    [Fact]
    public void A_speaker_read_both_ways_stands_where_the_judgement_is_surest() =>
        Assert.Equal(
            ClaimStatus.Attributed,
            Given.Claim().Asserts("a", "Ilse Tarn", Closed, confidence: 0.9).Denies("b", "Tarn", Open, confidence: 0.6).Assess().Status);

    [Fact]
    public void An_article_read_both_ways_is_no_conflict_between_outlets() =>
        Assert.Equal(
            (ClaimStatus.SingleSource, 0),
            Given.Claim().Supports("a", Closed, confidence: 0.9).Refutes("a", Open, confidence: 0.6).Assess() is var outcome
                ? (outcome.Status, outcome.RefutingSources)
                : default);

    [Fact]
    public void What_is_hedged_never_counts()
    {
        var outcome = Given.Claim().Hedges("herald", Closed).Hedges("courier", Open, StanceKind.Refutes).Assess();

        Assert.Equal(ClaimStatus.Unverified, outcome.Status);
        Assert.Equal(2, outcome.Evidence.Count);
    }

    [Fact]
    public void The_same_words_given_to_another_speaker_dispute_an_utterance()
    {
        var outcome = Given.Claim("Ilse Tarn said the bridge is closed.")
            .Reports("herald", "Ilse Tarn", "Ilse Tarn said that \"the bridge is closed\".")
            .Reports("courier", "Bram Oster", "\"The bridge is closed,\" said Oster.", StanceKind.Refutes, ReasonKind.Speaker)
            .Assess();

        Assert.Equal(ClaimStatus.Disputed, outcome.Status);
        Assert.Contains(ClaimFlag.SpeakerConflict, outcome.Flags);
    }

    [Fact]
    public void A_speakers_figure_does_not_outweigh_what_outlets_report()
    {
        var outcome = Given.Claim("Millions of fish died in the river.")
            .Asserts("blog", "Ilse Tarn", "Tarn said millions of fish had died.")
            .Refutes("herald", "Some 300000 fish died in the river.", reason: ReasonKind.Quantity)
            .Refutes("courier", "The river lost nearly a million of its fish.", reason: ReasonKind.Quantity)
            .Assess();

        Assert.Equal((ClaimStatus.Contradicted, 2), (outcome.Status, outcome.RefutingSources));
        Assert.Equal([ClaimFlag.QuantityConflict, ClaimFlag.ContestedBySpeaker], outcome.Flags);
    }

    [Fact]
    public void A_compound_claim_takes_the_status_of_its_weakest_part_and_shows_both()
    {
        var well = Given.Claim("The bridge is closed.").Supports("herald", Closed).Supports("courier", Shut).Input();
        var ill = Given.Claim("The ferry sank.").Article("herald").Article("courier").Refutes("courier", "The ferry is afloat.").Input();

        var outcome = ClaimAssessor.Assess(well with
        {
            Reading = well.Reading with { Parts = [.. well.Reading.Parts, .. ill.Reading.Parts] },
            Judged = [.. well.Judged, .. ill.Judged],
        });

        Assert.Equal([ClaimStatus.Corroborated, ClaimStatus.Challenged], outcome.Parts.Select(part => part.Decision.Status));
        Assert.Equal((ClaimStatus.Challenged, 0, 1), (outcome.Status, outcome.SupportingSources, outcome.RefutingSources));
        Assert.Equal(StanceKind.Refutes, outcome.Evidence[0].Stance);
    }

    [Fact]
    public void A_question_is_unverified_with_the_reason()
    {
        var input = Given.Claim().Input();

        var outcome = ClaimAssessor.Assess(input with
        {
            Reading = new ClaimReading(input.Reading.Claim, ClaimKind.Question, [], "A question asserts nothing."),
            Judged = [],
        });

        Assert.Equal((ClaimStatus.Unverified, "A question asserts nothing."), (outcome.Status, outcome.Refusal));
    }

    [Fact]
    public void Outlets_that_cover_the_event_but_not_the_claim_are_silent()
    {
        var coverage = Given.Claim()
            .Supports("herald", Closed)
            .Covers("herald").Covers("tribune").Covers("gazette").Mentions("gazette", "There is a bridge at Orvel.")
            .Assess().Coverage;

        Assert.Equal(3, coverage.ArticlesConsidered);
        Assert.Equal(["gazette.example", "tribune.example"], coverage.SilentOutlets);
    }

    [Fact]
    public void What_would_change_a_single_source_is_said()
    {
        var outcome = Given.Claim().Supports("herald", Closed).Assess();

        Assert.Equal(
            "An independent report that supports it in an outlet's own voice would make it corroborated. "
            + "An independent report that refutes it in an outlet's own voice would make it disputed.",
            outcome.WouldChange);
        Assert.Equal(["herald/1/0"], outcome.Fragility.Sources);
        Assert.Equal("rules-2+test-1", outcome.Ruleset);
    }

    [Fact]
    public void Evidence_names_the_origin_it_belongs_to()
    {
        var evidence = Given.Claim().Supports("herald", Closed).Article("courier", hour: 1).Supports("courier", Closed).Assess().Evidence;

        Assert.Equal(["herald/1/0", "herald/1/0"], evidence.Select(item => item.Origin));
    }

    [Fact]
    public void An_article_without_facts_is_a_mistake_of_the_caller()
    {
        var input = Given.Claim().Supports("herald", Closed).Input();

        var thrown = Assert.Throws<ArgumentException>(() => ClaimAssessor.Assess(input with { Articles = new Dictionary<Core.Articles.ArticleId, ArticleFacts>() }));
        Assert.Contains("'herald'", thrown.Message, StringComparison.Ordinal);
    }
}
