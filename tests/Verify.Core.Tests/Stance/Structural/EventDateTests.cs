using Verify.Core.Stance;

namespace Verify.Core.Tests.Stance.Structural;

public class EventDateTests
{
    [Theory]
    [InlineData("Anna Verga opened the tunnel on 11 March.", "Anna Verga opened the tunnel last Tuesday.")]
    [InlineData("Anna Verga opened the tunnel on 18 March.", "Anna Verga opened the tunnel on Tuesday.")]
    [InlineData("Anna Verga opened the tunnel on Tuesday.", "Anna Verga opened the tunnel on March 18.")]
    [InlineData("Anna Verga opened the tunnel in August.", "Anna Verga opened the tunnel in August last year.")]
    public async Task A_day_without_its_year_is_the_day_that_the_report_means(string claim, string passage)
    {
        Assert.Equal(StanceKind.Supports, (await Judged.OneAsync(claim, passage)).Stance);
    }

    [Theory]
    [InlineData("Anna Verga opened the tunnel on 3 January.", "Anna Verga opened the tunnel on Tuesday.")]
    [InlineData("Anna Verga opened the tunnel on Friday.", "Anna Verga opened the tunnel on March 18.")]
    public async Task Another_day_refutes(string claim, string passage)
    {
        var judgement = await Judged.OneAsync(claim, passage);

        Assert.Equal(StanceKind.Refutes, judgement.Stance);
        Assert.Contains(judgement.Reasons, r => r.Kind == ReasonKind.Date);
    }

    [Fact]
    public async Task A_title_that_a_name_bears_has_no_date()
    {
        var judgement = await Judged.OneAsync("Tomas Lind was president of Norland from 2001 to 2006.", "Former president Tomas Lind of Norland opened a school today.");

        Assert.NotEqual(StanceKind.Refutes, judgement.Stance);
    }

    [Fact]
    public async Task The_last_of_last_week_is_no_lasting()
    {
        var judgement = await Judged.OneAsync("The strike in Oststad lasted about three years.", "Oststad last week agreed to a 30-day pause in the strike.");

        Assert.Equal(StanceKind.Mentions, judgement.Stance);
    }
}
