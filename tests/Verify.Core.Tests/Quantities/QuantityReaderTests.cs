using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Tests.Quantities;

public sealed class QuantityReaderTests
{
    private const double Infinity = double.PositiveInfinity;
    private const double Day = 86_400;
    private const double Year = 365.25 * Day;

    [Theory]
    [InlineData("The garrison held 1,300 soldiers.", 1300, "soldier")]
    [InlineData("It lost 2,500 soldiers.", 2500, "soldier")]
    [InlineData("They counted 2,500 soldier deaths.", 2500, "death")]
    [InlineData("Envoys from 50 countries agreed.", 50, "countri")]
    [InlineData("Forty-two miners died.", 42, "miner")]
    [InlineData("Two hundred and fifty thousand voters stayed at home.", 250_000, "voter")]
    [InlineData("It cost them a hundred trucks.", 100, "truck")]
    [InlineData("A dozen boats sank.", 12, "boat")]
    [InlineData("Two dozen boats sank.", 24, "boat")]
    [InlineData("Half a million people fled.", 500_000, "person")]
    [InlineData("Two and a half million people fled.", 2_500_000, "person")]
    [InlineData("1.2 million people fled.", 1_200_000, "person")]
    [InlineData("83m people live there.", 83_000_000, "person")]
    [InlineData("60k tickets were sold.", 60_000, "ticket")]
    [InlineData("The strike killed 40 wounded soldiers.", 40, "soldier")]
    [InlineData("At dusk 400 people were missing.", 400, "person")]
    [InlineData("They counted 2,500 arms deliveries.", 2500, "deliveri")]
    [InlineData("It holds four eastern Varnian regions.", 4, "region")]
    [InlineData("One Varnian soldier says so.", 1, "soldier")]
    [InlineData("Two of the hostages came home.", 2, "hostag")]
    [InlineData("Some hundred thousand and five", 100_005, null)]
    [InlineData("The toll rose to 212.", 212, null)]
    [InlineData("One hundred people marched.", 100, "person")]
    [InlineData("Three million four hundred thousand homes lost power.", 3_400_000, "home")]
    [InlineData("The fleet has 2000 ships.", 2000, "ship")]
    public void A_count_carries_its_value_and_the_stem_of_what_is_counted(string text, double value, string? measure)
    {
        var quantity = Quantify.One(text);

        Assert.Equal("count", quantity.Unit);
        Assert.True(quantity.Value.Contains(value), quantity.Value.ToString());
        Assert.Equal(measure, quantity.Measure);
    }

    [Theory]
    [InlineData("They sent €40bn.", 40e9, "EUR")]
    [InlineData("They sent $1.2 million.", 1.2e6, "USD")]
    [InlineData("They sent 40 billion euros.", 40e9, "EUR")]
    [InlineData("They sent £83m.", 83e6, "GBP")]
    [InlineData("They sent US$5m.", 5e6, "USD")]
    [InlineData("They sent A$5m.", 5e6, "AUD")]
    [InlineData("They sent HK$5m.", 5e6, "HKD")]
    [InlineData("They sent C$5m.", 5e6, "CAD")]
    [InlineData("They sent five million pounds.", 5e6, "GBP")]
    [InlineData("They sent 83m euros.", 83e6, "EUR")]
    [InlineData("They sent ¥900.", 900, "JPY")]
    [InlineData("They sent 3 trillion roubles.", 3e12, "RUB")]
    [InlineData("They sent 70 million hryvnia.", 70e6, "UAH")]
    [InlineData("They sent 12 billion yuan.", 12e9, "CNY")]
    [InlineData("They sent 500 rupees.", 500, "INR")]
    [InlineData("They sent EUR 40m.", 40e6, "EUR")]
    [InlineData("They sent 20 million Hong Kong dollars.", 20e6, "HKD")]
    [InlineData("They sent 20 million Canadian dollars.", 20e6, "CAD")]
    [InlineData("They sent $3,000.50.", 3000.5, "USD")]
    [InlineData("They sent half a billion dollars.", 5e8, "USD")]
    public void Money_stays_in_its_currency(string text, double value, string currency)
    {
        var quantity = Quantify.One(text);

        Assert.Equal(currency, quantity.Unit);
        Assert.Equal(Interval.Point(value), quantity.Value);
    }

    [Theory]
    [InlineData("a €40bn package", "packag")]
    [InlineData("€40bn in military aid", "aid")]
    [InlineData("$3 million worth of grain", "grain")]
    [InlineData("€40bn for Varnia", null)]
    [InlineData("€40bn in Varnia", null)]
    public void Money_is_measured_by_what_it_buys(string text, string? measure) => Assert.Equal(measure, Quantify.One(text).Measure);

    [Theory]
    [InlineData("29% of voters", 0.29, 0.29)]
    [InlineData("29 per cent of voters", 0.29, 0.29)]
    [InlineData("29 percent of voters", 0.29, 0.29)]
    [InlineData("a fifth of the island", 0.2, 0.2)]
    [InlineData("one-third of the island", 1 / 3.0, 1 / 3.0)]
    [InlineData("two-thirds of voters", 2 / 3.0, 2 / 3.0)]
    [InlineData("three quarters of voters", 0.75, 0.75)]
    [InlineData("half the island", 0.5, 0.5)]
    [InlineData("half of the island", 0.5, 0.5)]
    [InlineData("nearly a quarter of the island", 0.2, 0.25)]
    [InlineData("about a fifth of the island", 0.18, 0.22)]
    [InlineData("one in five children", 0.2, 0.2)]
    [InlineData("3/4 of the vote", 0.75, 0.75)]
    [InlineData("10-15% of voters", 0.10, 0.15)]
    [InlineData("more than half of voters", 0.5, Infinity)]
    public void Shares_are_ratios(string text, double low, double high)
    {
        var quantity = Quantify.One(text);

        Assert.Equal("ratio", quantity.Unit);
        AssertInterval(low, high, quantity.Value);
    }

    [Fact]
    public void Percentage_points_are_not_percentages()
    {
        var quantity = Quantify.One("Support fell by three percentage points.");

        Assert.Equal("point", quantity.Unit);
        Assert.Equal(Interval.Point(3), quantity.Value);
    }

    [Theory]
    [InlineData("10 to 15 boats", 10, 15, Hedge.None)]
    [InlineData("between 3 and 5 boats", 3, 5, Hedge.None)]
    [InlineData("10-15 boats", 10, 15, Hedge.None)]
    [InlineData("10–15 boats", 10, 15, Hedge.None)]
    [InlineData("two or three boats", 2, 3, Hedge.None)]
    [InlineData("10 to 15 million people", 10e6, 15e6, Hedge.None)]
    [InlineData("at least 40 boats", 40, Infinity, Hedge.AtLeast)]
    [InlineData("no fewer than 40 boats", 40, Infinity, Hedge.AtLeast)]
    [InlineData("more than 40 boats", 40, Infinity, Hedge.MoreThan)]
    [InlineData("over 40 boats", 40, Infinity, Hedge.MoreThan)]
    [InlineData("north of 40 boats", 40, Infinity, Hedge.MoreThan)]
    [InlineData("40 or more boats", 40, Infinity, Hedge.AtLeast)]
    [InlineData("40+ boats", 40, Infinity, Hedge.AtLeast)]
    [InlineData("up to 40 boats", 0, 40, Hedge.AtMost)]
    [InlineData("as many as 40 boats", 0, 40, Hedge.AtMost)]
    [InlineData("no more than 40 boats", 0, 40, Hedge.AtMost)]
    [InlineData("fewer than 40 boats", 0, 40, Hedge.LessThan)]
    [InlineData("approaching one million people", 800_000, 1e6, Hedge.Nearly)]
    [InlineData("nearly 40 boats", 32, 40, Hedge.Nearly)]
    [InlineData("almost forty boats", 32, 40, Hedge.Nearly)]
    [InlineData("about 40 boats", 36, 44, Hedge.About)]
    [InlineData("around 40 boats", 36, 44, Hedge.About)]
    [InlineData("roughly 40 boats", 36, 44, Hedge.About)]
    [InlineData("some 40 boats", 36, 44, Hedge.About)]
    [InlineData("an estimated 40 boats", 36, 44, Hedge.About)]
    [InlineData("40 or so boats", 36, 44, Hedge.About)]
    [InlineData("hundreds of thousands of people", 200_000, 999_999, Hedge.Magnitude)]
    [InlineData("tens of millions of people", 20e6, 99_999_999, Hedge.Magnitude)]
    [InlineData("tens of thousands of people", 20e3, 99_999, Hedge.Magnitude)]
    [InlineData("millions of people", 2e6, 999_999_999, Hedge.Magnitude)]
    [InlineData("thousands of people", 2000, 999_999, Hedge.Magnitude)]
    [InlineData("dozens of people", 24, 99, Hedge.Magnitude)]
    [InlineData("scores of people", 40, 199, Hedge.Magnitude)]
    [InlineData("several hundred people", 200, 999, Hedge.Magnitude)]
    [InlineData("a few thousand people", 2000, 9999, Hedge.Magnitude)]
    [InlineData("a couple of boats", 2, 3, Hedge.Magnitude)]
    public void Hedges_and_ranges_become_intervals(string text, double low, double high, Hedge hedge)
    {
        var quantity = Quantify.One($"They saw {text} there.");

        AssertInterval(low, high, quantity.Value);
        Assert.Equal(hedge, quantity.Hedge);
        Assert.Equal("count", quantity.Unit);
        Assert.NotNull(quantity.Measure);
    }

    [Theory]
    [InlineData("$3-5bn", 3e9, 5e9)]
    [InlineData("$3–$5 billion", 3e9, 5e9)]
    [InlineData("between €3bn and €5bn", 3e9, 5e9)]
    [InlineData("hundreds of millions of dollars", 2e8, 999_999_999)]
    public void Money_comes_in_ranges_too(string text, double low, double high) =>
        AssertInterval(low, high, Quantify.One($"It cost {text}.").Value);

    [Fact]
    public void A_sum_without_a_currency_takes_that_of_the_sum_before_it()
    {
        var sums = Quantify.All("They pledged €40bn and sent 50 billion.");

        Assert.Equal(["EUR", "EUR"], sums.Select(s => s.Unit));
    }

    [Fact]
    public void A_change_from_one_number_to_another_is_two_quantities()
    {
        var quantities = Quantify.All("The crew grew from 10 to 15 sailors.");

        Assert.Equal([Interval.Point(10), Interval.Point(15)], quantities.Select(q => q.Value));
    }

    [Theory]
    [InlineData("500 square miles", 500 * 2_589_988.110336, "m2")]
    [InlineData("1,295 sq km", 1_295e6, "m2")]
    [InlineData("1,295 km2", 1_295e6, "m2")]
    [InlineData("1,295km²", 1_295e6, "m2")]
    [InlineData("10 hectares", 100_000, "m2")]
    [InlineData("83m", 83, "m")]
    [InlineData("40 km", 40_000, "m")]
    [InlineData("six feet", 1.8288, "m")]
    [InlineData("30 tonnes", 30_000, "kg")]
    [InlineData("5kg", 5, "kg")]
    [InlineData("500 pounds of explosive", 226.796185, "kg")]
    [InlineData("14 years", 14 * Year, "s")]
    [InlineData("six weeks", 42 * Day, "s")]
    [InlineData("90 minutes", 5400, "s")]
    [InlineData("half an hour", 1800, "s")]
    [InlineData("30 seconds", 30, "s")]
    [InlineData("three cubic metres", 3, "m3")]
    public void Measured_amounts_are_converted_to_the_base_unit(string text, double value, string unit)
    {
        var quantity = Quantify.One($"They crossed {text}.");

        Assert.Equal(unit, quantity.Unit);
        AssertInterval(value, value, quantity.Value);
    }

    [Theory]
    [InlineData("a 30-day ceasefire", 30 * Day, "ceasefir")]
    [InlineData("a 30-day unconditional ceasefire", 30 * Day, "ceasefir")]
    [InlineData("The 30-day ceasefire begins soon", 30 * Day, "ceasefir")]
    [InlineData("a six-week pause", 42 * Day, "paus")]
    public void A_compound_duration_measures_the_noun_behind_it(string text, double seconds, string measure)
    {
        var quantity = Quantify.One(text);

        Assert.Equal(Interval.Point(seconds), quantity.Value);
        Assert.Equal("s", quantity.Unit);
        Assert.Equal(measure, quantity.Measure);
    }

    [Fact]
    public void An_article_before_a_unit_counts_as_one_when_hedged()
    {
        AssertInterval(3600, Infinity, Quantify.One("They spoke for more than an hour.").Value);
        AssertInterval(Year, Year, Quantify.One("He was held for a year.").Value);
        Assert.Empty(Quantify.All("It was a day to remember."));
    }

    [Theory]
    [InlineData("They fired 40,000 shells each week.", "week")]
    [InlineData("They fired 40 shells per day.", "day")]
    [InlineData("It makes 40,000 shells a year.", "year")]
    [InlineData("It pays $40 per barrel.", "barrel")]
    [InlineData("It pays $40 a month.", "month")]
    [InlineData("It moves at 40 km/h or 40 thereabouts", null)]
    [InlineData("Each week sees 310 arrivals.", "week")]
    [InlineData("Some 2,500 soldiers die every week.", "week")]
    [InlineData("They fired 40 shells.", null)]
    public void A_rate_says_what_it_is_per(string text, string? per) => Assert.Equal(per, Quantify.All(text)[^1].Per);

    [Fact]
    public void Words_before_the_head_noun_are_its_modifiers()
    {
        Assert.Equal(["soldier"], Quantify.One("They counted 2,500 soldier deaths.").Modifiers);
        Assert.Empty(Quantify.One("They counted 2,500 deaths.").Modifiers);
    }

    [Theory]
    [InlineData("It began in 2014.")]
    [InlineData("The 2014 elections were rigged.")]
    [InlineData("It was built in the 1950s.")]
    [InlineData("It ran in 2014-15.")]
    [InlineData("Mara Vell, 44, agreed.")]
    [InlineData("A woman aged 44 agreed.")]
    [InlineData("A 44-year-old agreed.")]
    [InlineData("The three-year-old conflict ended.")]
    [InlineData("She is 44 years old.")]
    [InlineData("The first vote failed.")]
    [InlineData("It is the 10th round.")]
    [InlineData("The twenty-first vote failed.")]
    [InlineData("They invoked Article 5 again.")]
    [InlineData("A Boeing 737 landed.")]
    [InlineData("He slept in Room 12.")]
    [InlineData("They took Route 66 west.")]
    [InlineData("Install version 2.0.1 now.")]
    [InlineData("Call 555-12-1234 now.")]
    [InlineData("They won 3-2.")]
    [InlineData("It opens at 10am.")]
    [InlineData("It opens at 10 a.m. daily.")]
    [InlineData("It opens at 14:42 sharp.")]
    [InlineData("They met on February 12.")]
    [InlineData("They met on 12 February.")]
    [InlineData("They met on 2025-02-12.")]
    [InlineData("An F-16 took off.")]
    [InlineData("The G7 met.")]
    [InlineData("No one came.")]
    [InlineData("It was one of the worst.")]
    [InlineData("They left three weeks ago.")]
    [InlineData("They left almost a week later.")]
    [InlineData("They sell 100's of boats.")]
    [InlineData("The second half was better.")]
    [InlineData("A third country stepped in.")]
    [InlineData("It came third.")]
    [InlineData("A 5G mast fell.")]
    [InlineData("He loves Formula One racing.")]
    [InlineData("He is ranked No. 5 there.")]
    [InlineData("They met on 12/02/2025.")]
    [InlineData("")]
    public void Years_ages_ordinals_and_identifiers_are_no_quantities(string text) => Assert.Empty(Quantify.All(text));

    [Theory]
    [InlineData("They saw at least 40 boats.", "at least 40")]
    [InlineData("They sent about US$5m today.", "about US$5m")]
    [InlineData("a roughly 1,300 square kilometre zone", "roughly 1,300 square kilometre")]
    [InlineData("They saw between 3 and 5 boats.", "between 3 and 5")]
    [InlineData("hundreds of thousands of people", "hundreds of thousands")]
    [InlineData("40 km or more", "40 km or more")]
    public void The_span_runs_from_hedge_to_unit(string text, string covered) => Assert.Equal(covered, Quantify.One(text).Span.Of(text));

    private static void AssertInterval(double low, double high, Interval actual)
    {
        Assert.Equal(low, actual.Low, Math.Abs(low) * 1e-9);
        if (double.IsInfinity(high))
        {
            Assert.Equal(high, actual.High);
        }
        else
        {
            Assert.Equal(high, actual.High, Math.Abs(high) * 1e-9);
        }
    }
}
