using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class WholeClaimTests
{
    [Theory]
    [InlineData("Tomas Lind said Norland must keep the island it has bought but that the harbour dues should stay in place.", "Tomas Lind said Norland must keep the island it has bought and that the harbour dues should be dropped.")]
    [InlineData("Norland agrees with Estavia about Morven joining the Coastal League.", "Norland and Estavia spoke about Morven joining the Coastal League.")]
    public async Task What_says_only_part_of_the_claim_does_not_support_it(string claim, string passage)
    {
        Assert.NotEqual(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Fact]
    public async Task What_says_every_clause_supports()
    {
        var judgement = await Judged.OneAsync(
            "Tomas Lind said Norland must keep the island it has bought.", "Tomas Lind said Norland must keep the island that it has bought.");

        Assert.Equal(StanceKind.Supports, judgement.Stance);
    }

    [Theory]
    [InlineData("Tomas Lind arrived in Norland.", "The mayor's call came hours after Tomas Lind pleaded for patience with 's creditors.")]
    [InlineData("Tomas Lind praised the harbour plan.", "Tomas Lind said that the harbour plan had been late.")]
    public async Task Words_missing_elsewhere_excuse_nothing_and_talk_of_a_thing_is_no_praise(string claim, string passage)
    {
        Assert.Equal(StanceKind.Mentions, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Anna Verga is due to meet the dockers.", "Anna Verga is scheduled to meet the dockers.")]
    [InlineData("The lighthouse is the biggest building in Oststad.", "The lighthouse is the largest building in Oststad.")]
    [InlineData("Norland's forces are on the defensive.", "Norland's troops are on the back foot.")]
    public async Task Another_word_for_the_same_supports(string claim, string passage)
    {
        Assert.Equal(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Fact]
    public async Task A_plan_is_no_deed()
    {
        Assert.Equal(StanceKind.Mentions, (await Judged.OneAsync("Anna Verga met the dockers.", "Anna Verga is scheduled to meet the dockers.")).Stance);
    }
}
