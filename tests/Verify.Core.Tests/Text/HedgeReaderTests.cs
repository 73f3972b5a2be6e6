using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class HedgeReaderTests
{
    [Theory]
    [InlineData("The firm may close the plant.", "may")]
    [InlineData("Rates could rise if demand grows.", "could|if")]
    [InlineData("Brandt reportedly met the union.", "reportedly")]
    [InlineData("The ship is said to have sunk.", "is said to")]
    [InlineData("Airlines are expected to pay.", "expected")]
    [InlineData("The town plans to sell its park and hopes to win a grant.", "plans to|hopes")]
    [InlineData("The talks are close to a deal.", "close to")]
    [InlineData("It’s reported that the mayor resigned.", "It’s reported")]
    [InlineData("Will the bridge reopen?", "?")]
    [InlineData("He asked whether taxes should fall.", "whether|should")]
    public void Cues_that_withhold_assertion_are_found(string text, string cues) => AssertHedges(text, cues);

    [Theory]
    [InlineData("The bridge closed in May.")]
    [InlineData("May Holt opened the shop on Friday.")]
    [InlineData("He ran as if chased.")]
    [InlineData("The council approved the plan.")]
    public void Plain_assertions_have_none(string text) => AssertHedges(text, "");

    private static void AssertHedges(string text, string cues) =>
        Assert.Equal(cues, string.Join('|', HedgeReader.Read(text, Tokenizer.Tokenize(text)).Select(span => span.Of(text))));
}
