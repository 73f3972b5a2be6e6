using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class RoleTests
{
    [Theory]
    [InlineData("Denmark invaded Portugal in May 1911.", "Portugal lost its navy after its invasion of Denmark in May 1911.")]
    [InlineData("Denmark invaded Portugal in May 1911.", "Portugal's invasion of Denmark in May 1911 cost it a fleet.")]
    [InlineData("Denmark invaded Portugal in May 1911.", "Portugal invaded Denmark in May 1911.")]
    public async Task An_event_told_the_other_way_round_refutes(string claim, string passage)
    {
        Assert.Equal(StanceKind.Refutes, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Denmark invaded Portugal in May 1911.", "Denmark's invasion of Portugal in May 1911 cost it a fleet.")]
    [InlineData("Denmark invaded Portugal in May 1911.", "The Danish invasion of Portugal in May 1911 cost many lives.")]
    [InlineData("Denmark invaded Portugal in May 1911.", "Portugal remembers the invasion by Denmark in May 1911.")]
    [InlineData("Portugal was invaded by Denmark in May 1911.", "Denmark's invasion of Portugal in May 1911 cost it a fleet.")]
    public async Task The_doer_of_a_deed_is_found_beside_the_noun_that_names_it(string claim, string passage)
    {
        Assert.Equal(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Denmark invaded Portugal.", "Portugal remembers its invasion of Denmark.")]
    [InlineData("Anna Verga accused Tomas Lind.", "Tomas Lind accused Anna Verga.")]
    public async Task Without_a_shared_detail_both_may_have_happened(string claim, string passage)
    {
        Assert.Equal(StanceKind.Mentions, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Anna Verga met Tomas Lind in May 2024.", "Tomas Lind met Anna Verga in May 2024 to talk about fish.")]
    [InlineData("Anna Verga called Tomas Lind by phone in May 2024.", "Tomas Lind called Anna Verga by phone in May 2024 to talk about fish.")]
    public async Task What_two_do_together_has_no_other_way_round(string claim, string passage)
    {
        Assert.NotEqual(StanceKind.Refutes, (await Judged.OneAsync(claim, passage)).Stance);
    }
}
