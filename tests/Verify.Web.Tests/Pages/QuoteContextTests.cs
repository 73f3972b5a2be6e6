using Verify.Core.Text;
using Verify.Web.Claims;

namespace Verify.Web.Tests.Pages;

public class QuoteContextTests
{
    [Fact]
    public void A_quote_stands_between_the_words_around_it()
    {
        const string Text = "The bridge was old. It fell. Nobody was hurt.";
        var span = new TextSpan(20, 28);

        Assert.Equal(new QuoteContext("The bridge was old. ", "It fell.", " Nobody was hurt."), QuoteContext.Of(Text, span, "It fell."));
    }

    [Fact]
    public void A_long_context_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("seven bridges ", 40)) + "It fell." + string.Concat(Enumerable.Repeat(" seven bridges", 40));
        var context = QuoteContext.Of(text, new TextSpan(560, 568), "It fell.");

        Assert.StartsWith("… ", context.Before, StringComparison.Ordinal);
        Assert.EndsWith(" …", context.After, StringComparison.Ordinal);
        Assert.All((context.Before + context.After).Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, new[] { "…", "seven", "bridges" }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("The bridge was old. It sank. Nobody was hurt.")]
    public void A_quote_that_the_text_does_not_hold_stands_alone(string? text) =>
        Assert.Equal(new QuoteContext("", "It fell.", ""), QuoteContext.Of(text, new TextSpan(20, 28), "It fell."));
}
