using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class StructuralStanceModelTests
{
    [Theory]
    [InlineData("Norland has agreed to a truce with Estavia.", "Norland has agreed to a truce with Estavia after two weeks of talks.")]
    [InlineData("Norland agreed to a ceasefire with Estavia.", "Norland signed off on the truce with Estavia on Monday.")]
    [InlineData("The minister Anna Verga met Tomas Lind in Oststad.", "Anna Verga, the minister, last week met Tomas Lind in Oststad to discuss the port.")]
    [InlineData("Estavia's army captured about 1,300 square kilometres of Norland's territory.", "Estavia's army surprised Norland when it took control of roughly 500 square miles of land.")]
    [InlineData("Tomas Lind won the election in Norland.", "Tomas Lind came first in the election in Norland.")]
    [InlineData("The strike at Oststad port was led by Anna Verga.", "Anna Verga led the strike at Oststad port.")]
    [InlineData("Brightwell will cut 450 jobs.", "Brightwell Foods will cut 450 jobs, the company announced.")]
    [InlineData("The new bridge will cost 3.2 billion euros.", "The new bridge would cost 3.2 billion euros, Tomas Lind told reporters.")]
    public async Task What_says_the_same_supports(string claim, string passage)
    {
        Assert.Equal(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Norland agreed to a 60-day truce with Estavia.", "Norland has agreed to a 30-day truce with Estavia.", ReasonKind.Quantity)]
    [InlineData("Norland controls half of Estavia's territory.", "Norland controls about a fifth of Estavia's territory.", ReasonKind.Quantity)]
    [InlineData("Norland invaded Estavia in 2019.", "Norland invaded Estavia in 2022.", ReasonKind.Date)]
    [InlineData("Norland has accepted the truce with Estavia.", "Norland has rejected the truce with Estavia.", ReasonKind.Antonym)]
    [InlineData("Norland will deploy troops to Estavia.", "Norland ruled out any deployment of its forces to Estavia.", ReasonKind.Polarity)]
    [InlineData("Norland did not sign the treaty with Estavia.", "Norland signed the treaty with Estavia.", ReasonKind.Polarity)]
    [InlineData("The Harbour Party reached a coalition deal with the Union Party.", "Talks on a coalition between the Harbour Party and the Union Party collapsed.", ReasonKind.Antonym)]
    [InlineData("Nineteen people have been rescued from the ferry.", "Seven people have been rescued from the ferry.", ReasonKind.Quantity)]
    public async Task What_cannot_be_true_beside_the_claim_refutes_it(string claim, string passage, ReasonKind reason)
    {
        var judgement = await Judged.OneAsync(claim, passage);

        Assert.Equal(StanceKind.Refutes, judgement.Stance);
        Assert.Contains(judgement.Reasons, r => r.Kind == reason);
    }

    [Theory]
    [InlineData("Norland agreed to a truce with Estavia.", "Estavia agreed to a truce, but Norland has said nothing yet.")]
    [InlineData("Norland invaded Estavia.", "Estavia invaded Norland.")]
    [InlineData("Hana Moro won the 2016 election in Norland.", "In the 2016 election in Norland he beat Hana Moro.")]
    [InlineData("Norland will join the Coastal League.", "Norland hopes to join the Coastal League.")]
    [InlineData("Two hundred people have died in Oststad.", "Fifty people have been killed or wounded in Oststad.")]
    [InlineData("Norland agreed to start talks with Estavia.", "Norland agreed with Estavia that the war should end.")]
    [InlineData("Morven rejected the dam.", "Morven signed a treaty on fishing with Karsland.")]
    [InlineData("Tomas Lind won the regatta.", "The harbour closed early because of fog.")]
    public async Task What_is_near_but_does_not_settle_it_mentions(string claim, string passage)
    {
        Assert.Equal(StanceKind.Mentions, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Fact]
    public async Task A_report_of_the_words_supports_an_utterance_claim_in_the_outlets_own_voice()
    {
        var judgement = await Judged.OneAsync("Anna Verga said the harbour will stay open.", "Anna Verga said the harbour will stay open for ferries.");

        Assert.Equal((StanceKind.Supports, Voice.Own), (judgement.Stance, judgement.Voice));
    }

    [Fact]
    public async Task The_same_words_from_another_mouth_refute_an_utterance_claim()
    {
        var judgement = await Judged.OneAsync(
            "Anna Verga said the harbour tunnel is not a realistic project for this decade.",
            "“The harbour tunnel is not a realistic project for this decade,” Tomas Lind said.");

        Assert.Equal(StanceKind.Refutes, judgement.Stance);
        Assert.Contains(judgement.Reasons, r => r.Kind == ReasonKind.Speaker);
    }

    [Fact]
    public async Task A_fact_that_only_a_speaker_asserts_is_attributed_to_him()
    {
        var judgement = await Judged.OneAsync("Sixty ships are stranded in Oststad harbour.", "Tomas Lind said sixty ships are stranded in Oststad harbour.");

        Assert.Equal((StanceKind.Supports, Voice.Attributed, "Tomas Lind"), (judgement.Stance, judgement.Voice, judgement.Speaker));
    }

    [Fact]
    public async Task A_denial_refutes_in_the_speakers_name()
    {
        var judgement = await Judged.OneAsync("Norland sank the ferry Estrella.", "Tomas Lind denied that Norland sank the ferry Estrella.");

        Assert.Equal((StanceKind.Refutes, Voice.Attributed), (judgement.Stance, judgement.Voice));
    }

    [Fact]
    public async Task A_report_of_another_time_does_not_bear_on_a_dated_claim()
    {
        var claim = ClaimReader.Read(new Claim(new ClaimId("c"), "Norland agreed to a truce with Estavia.", new DateOnly(2020, 1, 1)));

        var judgement = await Judged.OneAsync(claim, "Norland has agreed to a truce with Estavia.");

        Assert.Equal(StanceKind.Mentions, judgement.Stance);
    }
}
