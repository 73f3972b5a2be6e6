using Verify.Core.Quantities;

namespace Verify.Core.Tests.Quantities;

public sealed class QuantityComparisonTests
{
    [Theory]
    [InlineData("40 boats", "at least 40 boats", QuantityAgreement.Agrees)]
    [InlineData("39 boats", "at least 40 boats", QuantityAgreement.Disjoint)]
    [InlineData("30 boats", "at least 40 boats", QuantityAgreement.Disjoint)]
    [InlineData("more than 40 boats", "40 boats", QuantityAgreement.Agrees)]
    [InlineData("half", "about a fifth", QuantityAgreement.Disjoint)]
    [InlineData("half of the country", "about a fifth of Varnia", QuantityAgreement.Disjoint)]
    [InlineData("29% of men", "40% of women", QuantityAgreement.Incomparable)]
    [InlineData("nearly a quarter", "25%", QuantityAgreement.Agrees)]
    [InlineData("nearly a quarter", "22%", QuantityAgreement.Agrees)]
    [InlineData("a fifth of the land", "18% of the land", QuantityAgreement.Agrees)]
    [InlineData("29%", "31%", QuantityAgreement.Disjoint)]
    [InlineData("millions of people", "hundreds of thousands of people", QuantityAgreement.Disjoint)]
    [InlineData("dozens of people", "42 people", QuantityAgreement.Agrees)]
    [InlineData("a 30-day ceasefire", "a 60-day ceasefire", QuantityAgreement.Disjoint)]
    [InlineData("a 30-day ceasefire", "a one-month ceasefire", QuantityAgreement.Agrees)]
    [InlineData("roughly 1,300 sq km", "an estimated 500 square miles", QuantityAgreement.Agrees)]
    [InlineData("1,300 sq km", "500 square miles", QuantityAgreement.Agrees)]
    [InlineData("1,300 sq km", "900 square miles", QuantityAgreement.Disjoint)]
    [InlineData("more than an hour", "90 minutes", QuantityAgreement.Agrees)]
    [InlineData("more than an hour", "20 minutes", QuantityAgreement.Disjoint)]
    [InlineData("roughly 1,300 boats", "1,295 boats", QuantityAgreement.Agrees)]
    [InlineData("40 boats", "42 boats", QuantityAgreement.Disjoint)]
    [InlineData("1.2 million people", "1,234,567 people", QuantityAgreement.Agrees)]
    [InlineData("1.2 million people", "1,334,567 people", QuantityAgreement.Disjoint)]
    [InlineData("€40bn", "$40bn", QuantityAgreement.Incomparable)]
    [InlineData("€40bn", "€20bn", QuantityAgreement.Disjoint)]
    [InlineData("40 boats", "50 trucks", QuantityAgreement.Incomparable)]
    [InlineData("40 shells a day", "50 shells a week", QuantityAgreement.Incomparable)]
    [InlineData("40 shells a day", "50 shells a day", QuantityAgreement.Disjoint)]
    [InlineData("up to 40 boats", "30 boats", QuantityAgreement.Agrees)]
    [InlineData("up to 40 boats", "60 boats", QuantityAgreement.Disjoint)]
    [InlineData("2,500 soldier deaths", "2,500 soldiers", QuantityAgreement.Agrees)]
    [InlineData("2,500 soldier deaths", "90,000 soldiers", QuantityAgreement.Incomparable)]
    [InlineData("millions of deaths", "hundreds of thousands of people", QuantityAgreement.Disjoint)]
    [InlineData("a 30-day ceasefire proposal", "a 60-day ceasefire", QuantityAgreement.Disjoint)]
    [InlineData("50 billion", "€50bn", QuantityAgreement.Agrees)]
    [InlineData("40 billion", "€50bn", QuantityAgreement.Incomparable)]
    [InlineData("three points", "3%", QuantityAgreement.Incomparable)]
    public void Quantities_agree_when_some_value_satisfies_both(string a, string b, QuantityAgreement expected)
    {
        var first = Quantify.One($"They saw {a}.");
        var second = Quantify.One($"They saw {b}.");

        Assert.Equal(expected, QuantityComparison.Compare(first, second).Agreement);
        Assert.Equal(expected, QuantityComparison.Compare(second, first).Agreement);
    }

    [Fact]
    public void The_reason_names_both_figures()
    {
        var verdict = QuantityComparison.Compare(Quantify.One("They saw 40 boats."), Quantify.One("They saw at least 1,200 boats."));

        Assert.Equal("40 excludes at least 1,200", verdict.Reason);
    }
}
