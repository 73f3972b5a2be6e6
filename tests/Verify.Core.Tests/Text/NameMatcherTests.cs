using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Venn", "Olga Venn")]
    [InlineData("Mike Holtz", "Michael Holtz")]
    [InlineData("Dmytro Petrenko", "Dmitry V. Petrenko")]
    [InlineData("J. Holtz", "Judith Holtz")]
    [InlineData("Kyiv", "Kiev")]
    public void Names_of_one_bearer_can_be_the_same(string a, string b) => Assert.True(NameMatcher.CanBeSame(Name(a), Name(b)));

    [Theory]
    [InlineData("Olga Venn", "Boris Venn")]
    [InlineData("South Africa", "Africa")]
    [InlineData("North Korea", "South Korea")]
    [InlineData("Mr Venn", "Mrs Venn")]
    [InlineData("Moscow", "Russia")]
    [InlineData("Ukraine", "Russia")]
    public void Names_of_two_bearers_cannot(string a, string b) => Assert.False(NameMatcher.CanBeSame(Name(a), Name(b)));

    [Theory]
    [InlineData("Moscow", "Russian")]
    [InlineData("Kremlin", "Moscow")]
    [InlineData("Washington", "White House")]
    [InlineData("Downing Street", "Britain")]
    [InlineData("Brussels", "European Union")]
    public void A_seat_of_government_is_associated_with_its_country(string a, string b)
    {
        Assert.True(NameMatcher.AreAssociated(Name(a), Name(b)));
        Assert.True(NameMatcher.AreAssociated(Name(b), Name(a)));
    }

    [Fact]
    public void Seats_of_different_governments_are_not_associated() => Assert.False(NameMatcher.AreAssociated(Name("Moscow"), Name("Washington")));

    private static NameMention Name(string name)
    {
        var text = $"They saw {name} there.";
        return Assert.Single(NameReader.Read(text, Tokenizer.Tokenize(text)));
    }
}
