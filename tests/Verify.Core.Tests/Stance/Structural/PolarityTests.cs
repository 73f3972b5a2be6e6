using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class PolarityTests
{
    [Theory]
    [InlineData("Tomas Lind refused to apologise for the flood.", "Tomas Lind apologised on Monday for the flood.")]
    [InlineData("Anna Verga failed to repay the loan.", "Anna Verga repaid the loan in full last year.")]
    [InlineData("Norland cannot keep fishing without Estavian permits.", "Norland can keep fishing without Estavian permits.")]
    [InlineData("Tomas Lind apologised for the flood.", "Tomas Lind refused to apologise for the flood.")]
    public async Task A_refusal_and_the_deed_deny_each_other(string claim, string passage)
    {
        Assert.Equal(StanceKind.Refutes, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Tomas Lind refused to apologise for the flood.", "Tomas Lind has refused to apologise for the flood.")]
    [InlineData("Norland did not ratify the harbour treaty.", "Norland never ratified the harbour treaty.")]
    [InlineData("Norland cannot repair the bridge without foreign loans.", "Norland is unable to repair the bridge without foreign loans.")]
    public async Task What_both_negate_is_agreed(string claim, string passage)
    {
        Assert.Equal(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Fact]
    public async Task A_claim_that_negates_what_it_says_of_a_noun_is_about_the_main_clause()
    {
        var judgement = await Judged.OneAsync("The grant that Norland cut off has not been restored.", "The grant that Norland cut off has been restored.");

        Assert.Equal(StanceKind.Refutes, judgement.Stance);
    }
}
