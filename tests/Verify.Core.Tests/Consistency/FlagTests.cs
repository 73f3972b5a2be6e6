using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Consistency;

public sealed class FlagTests
{
    private const string Closed = "The old bridge over the river at Orvel has been closed to all traffic since the flood.";
    private const string Shut = "Nobody crosses at Orvel now: masons shut the span on Friday.";

    [Fact]
    public void A_text_in_two_outlets_is_flagged_as_wire_copy()
    {
        Assert.Contains(ClaimFlag.WireCopy, Given.Claim().Supports("herald", Closed).Supports("courier", Closed).Assess().Flags);
        Assert.DoesNotContain(ClaimFlag.WireCopy, Given.Claim().Supports("herald", Closed).Supports("courier", Shut).Assess().Flags);
    }

    [Theory]
    [InlineData(ReasonKind.Speaker, ClaimFlag.SpeakerConflict)]
    [InlineData(ReasonKind.Quantity, ClaimFlag.QuantityConflict)]
    [InlineData(ReasonKind.Date, ClaimFlag.DateConflict)]
    public void A_live_refutation_is_flagged_by_its_reason(ReasonKind reason, ClaimFlag flag)
    {
        var live = Given.Claim().Supports("herald", Closed).Refutes("courier", Shut, reason: reason);
        var retracted = Given.Claim().Supports("herald", Closed).Refutes("courier", Shut, reason: reason).Retracted("courier");

        Assert.Contains(flag, live.Assess().Flags);
        Assert.DoesNotContain(flag, retracted.Assess().Flags);
    }

    [Fact]
    public void A_reason_for_support_is_no_conflict() =>
        Assert.DoesNotContain(
            ClaimFlag.QuantityConflict, Given.Claim().Supports("herald", Closed, reason: ReasonKind.Quantity).Assess().Flags);

    [Fact]
    public void The_same_quoted_words_given_to_two_speakers_are_a_speaker_conflict()
    {
        const string Words = "the bridge will not carry a single cart this year";
        var two = Given.Claim()
            .Asserts("herald", "Ilse Tarn", $"Ilse Tarn said that \"{Words}\".")
            .Asserts("courier", "Bram Oster", $"\"{Words},\" said Oster at the town hall.");
        var one = Given.Claim()
            .Asserts("herald", "Ilse Tarn", $"Ilse Tarn said that \"{Words}\".")
            .Asserts("courier", "Tarn", $"\"{Words},\" said Tarn at the town hall.");

        Assert.Contains(ClaimFlag.SpeakerConflict, two.Assess().Flags);
        Assert.DoesNotContain(ClaimFlag.SpeakerConflict, one.Assess().Flags);
    }

    [Fact]
    public void Two_speakers_who_say_it_in_their_own_words_are_no_conflict() =>
        Assert.DoesNotContain(ClaimFlag.SpeakerConflict, Given.Claim()
            .Asserts("herald", "Ilse Tarn", "Ilse Tarn said \"the bridge will not carry a single cart this year\".")
            .Asserts("courier", "Bram Oster", "Oster said \"nobody is going to drive across that thing before spring\".")
            .Assess().Flags);

    [Fact]
    public void A_speaker_beside_a_supporting_report_adds_to_it() =>
        Assert.Contains(
            ClaimFlag.AttributedSupport,
            Given.Claim().Supports("herald", Closed).Asserts("courier", "Ilse Tarn", Shut).Assess().Flags);

    [Fact]
    public void Speakers_alone_add_to_nothing() =>
        Assert.DoesNotContain(ClaimFlag.AttributedSupport, Given.Claim().Asserts("courier", "Ilse Tarn", Shut).Assess().Flags);

    [Fact]
    public void A_speaker_against_supporting_reports_contests_them_and_changes_no_status()
    {
        var outcome = Given.Claim().Supports("herald", Closed).Denies("courier", "Ilse Tarn", Shut).Assess();

        Assert.Equal(ClaimStatus.SingleSource, outcome.Status);
        Assert.Contains(ClaimFlag.ContestedBySpeaker, outcome.Flags);
    }

    [Fact]
    public void A_speaker_for_what_reports_refute_contests_them_too()
    {
        var outcome = Given.Claim().Refutes("herald", Closed).Asserts("courier", "Ilse Tarn", Shut).Assess();

        Assert.Equal(ClaimStatus.Challenged, outcome.Status);
        Assert.Contains(ClaimFlag.ContestedBySpeaker, outcome.Flags);
    }

    [Theory]
    [InlineData(23.9, true)]
    [InlineData(24, false)]
    public void Support_is_breaking_for_a_day(double hoursLater, bool breaking) =>
        Assert.Equal(breaking, Given.Claim().Supports("herald", Closed).Assess(hour: hoursLater).Flags.Contains(ClaimFlag.Breaking));

    [Fact]
    public void One_older_report_ends_the_breaking() =>
        Assert.DoesNotContain(ClaimFlag.Breaking, Given.Claim()
            .Supports("herald", Closed).Article("courier", hour: 30).Supports("courier", Shut).Assess(hour: 31).Flags);

    [Fact]
    public void A_signed_review_is_flagged_and_goes_stale_when_the_evidence_changes()
    {
        var seen = Given.Claim().Supports("herald", Closed).Assess();
        var review = new HumanReview("accurate", "Checked on site.", "ann", Given.Dawn, "ben", seen.EvidenceDigest);

        var same = Given.Claim().Supports("herald", Closed).Reviewed(review).Assess();
        var changed = Given.Claim().Supports("herald", Closed).Refutes("courier", Shut).Reviewed(review).Assess();

        Assert.Equal([ClaimFlag.HumanReviewed], same.Flags);
        Assert.Contains(ClaimFlag.ReviewStale, changed.Flags);
        Assert.Equal(ClaimStatus.Disputed, changed.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ann")]
    public void A_review_counts_only_when_a_second_person_signed_it(string? signedOffBy) =>
        Assert.Empty(Given.Claim().Supports("herald", Closed)
            .Reviewed(new HumanReview("accurate", "", "ann", Given.Dawn, signedOffBy, "old")).Assess().Flags);

    [Fact]
    public void A_passage_that_only_mentions_makes_no_review_stale()
    {
        var seen = Given.Claim().Supports("herald", Closed).Assess();
        var more = Given.Claim().Supports("herald", Closed).Mentions("courier", "There is a bridge at Orvel.").Assess();

        Assert.Equal(seen.EvidenceDigest, more.EvidenceDigest);
    }
}
