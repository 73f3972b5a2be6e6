using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("The ferry sank. Nobody drowned.", "The ferry sank.| Nobody drowned.")]
    [InlineData("Dr. Telmo left at 5.30 p.m. on Friday.", "Dr. Telmo left at 5.30 p.m. on Friday.")]
    [InlineData("\u201CIt sank.\u201D Nobody drowned.", "\u201CIt sank.\u201D| Nobody drowned.")]
    [InlineData("Ferry sinks\nNobody drowned", "Ferry sinks\n|Nobody drowned")]
    [InlineData("J. Halvik resigned", "J. Halvik resigned")]
    [InlineData("  ", "")]
    public void Text_is_cut_at_the_ends_of_sentences(string text, string sentences)
    {
        var ranges = new Range[10];
        var count = SentenceCutter.Cut(text, ranges);
        Assert.Equal(sentences, string.Join('|', ranges.Take(count).Select(range => text[range])));
    }

    [Fact]
    public void No_more_sentences_are_cut_than_there_is_room_for() =>
        Assert.Equal(2, SentenceCutter.Cut("One went. Two went. Three went.", new Range[2]));
}
