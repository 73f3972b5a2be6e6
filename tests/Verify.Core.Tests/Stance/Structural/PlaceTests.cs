using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class PlaceTests
{
    [Theory]
    [InlineData("Anna Verga arrived in Portugal on Tuesday.", "Anna Verga arrived in Denmark on Tuesday to open a school.")]
    [InlineData("The ferry Estrella sank in the Baltic Sea.", "The ferry Estrella sank in the Black Sea.")]
    public async Task The_same_event_in_another_place_refutes(string claim, string passage)
    {
        var judgement = await Judged.OneAsync(claim, passage);

        Assert.Equal(StanceKind.Refutes, judgement.Stance);
        Assert.Contains(judgement.Reasons, r => r.Kind == ReasonKind.Name);
    }

    [Theory]
    [InlineData("Anna Verga opened the school in Denmark.", "Anna Verga opened the school in Oststad.")]
    [InlineData("Anna Verga met Tomas Lind in Portugal.", "Anna Verga met Tomas Lind in Denmark to talk about fish.")]
    [InlineData("Anna Verga arrived in Portugal on Tuesday.", "Anna Verga hoped for peace in Denmark on Tuesday.")]
    public async Task Places_that_may_both_be_right_do_not(string claim, string passage)
    {
        Assert.Equal(StanceKind.Mentions, (await Judged.OneAsync(claim, passage)).Stance);
    }
}
