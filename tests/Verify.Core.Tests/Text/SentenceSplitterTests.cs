using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The mayor left. Her deputy stayed.", "The mayor left.|Her deputy stayed.")]
    [InlineData("Mr. Oduya met Sen. Laila Brandt. Both smiled.", "Mr. Oduya met Sen. Laila Brandt.|Both smiled.")]
    [InlineData("Troops of the U.S. Army left. The U.S. The rest stayed.", "Troops of the U.S. Army left.|The U.S.|The rest stayed.")]
    [InlineData("It closed at 5 p.m. Tuesday. It reopened at 9 a.m. The queue was long.", "It closed at 5 p.m. Tuesday.|It reopened at 9 a.m.|The queue was long.")]
    [InlineData("It opened on Sept. 3 at No. 5 Hill St. in Arlen. It closed in Sept. Nobody came.", "It opened on Sept. 3 at No. 5 Hill St. in Arlen.|It closed in Sept.|Nobody came.")]
    [InlineData("J. R. Petrak and Mary W. Holt won. They danced.", "J. R. Petrak and Mary W. Holt won.|They danced.")]
    [InlineData("Prices rose 3.5 percent. Wages rose 1.2.", "Prices rose 3.5 percent.|Wages rose 1.2.")]
    [InlineData("See Arlen.example for more. It is free.", "See Arlen.example for more.|It is free.")]
    [InlineData("Telvo Inc. said profits fell. Telvo Inc. He disagreed.", "Telvo Inc. said profits fell.|Telvo Inc.|He disagreed.")]
    public void Abbreviations_and_decimals_do_not_end_sentences(string text, string sentences) => AssertSplit(text, sentences);

    [Theory]
    [InlineData("“We won. They lost,” she said. “It is over.”", "“We won.|They lost,” she said.|“It is over.”")]
    [InlineData("\"Is it over?\" Brandt asked. \"No.\" She left.", "\"Is it over?\" Brandt asked.|\"No.\"|She left.")]
    [InlineData("“Stop!” he cried. He ran (fast). (Nobody followed.) Then he fell.", "“Stop!” he cried.|He ran (fast).|(Nobody followed.)|Then he fell.")]
    [InlineData("Who knows? Nobody. “Really?!” “Yes.”", "Who knows?|Nobody.|“Really?!”|“Yes.”")]
    public void Quotations_close_with_their_sentence(string text, string sentences) => AssertSplit(text, sentences);

    [Theory]
    [InlineData("The party leader … Olga Venn told us. Then… She paused.", "The party leader … Olga Venn told us.|Then…|She paused.")]
    [InlineData("talks on ending the war in which has cost lives . The leader of said so", "talks on ending the war in which has cost lives .|The leader of said so")]
    [InlineData("A bridge fell on Monday afternoon.A second one closed.”Police came", "A bridge fell on Monday afternoon.|A second one closed.”|Police came")]
    public void Damage_and_ellipses_are_survived(string text, string sentences) => AssertSplit(text, sentences);

    [Fact]
    public void Every_line_is_a_block_of_its_own()
    {
        const string Text = "Bridge closed after storm\n\n  The bridge closed on Friday. It is old.\r\n• One lane stays open\n1. Call the office.";

        var sentences = SentenceSplitter.Split(Text);

        Assert.Equal(
            [
                ("Bridge closed after storm", BlockKind.Heading, 0),
                ("The bridge closed on Friday.", BlockKind.Paragraph, 1),
                ("It is old.", BlockKind.Paragraph, 1),
                ("• One lane stays open", BlockKind.ListItem, 2),
                ("1. Call the office.", BlockKind.ListItem, 3),
            ],
            sentences.Select(sentence => (sentence.Span.Of(Text), sentence.Block, sentence.Paragraph)));
    }

    [Fact]
    public void A_line_with_a_sentence_end_inside_is_no_heading()
    {
        var sentences = SentenceSplitter.Split("It closed. Nobody knew why");

        Assert.All(sentences, sentence => Assert.Equal(BlockKind.Paragraph, sentence.Block));
    }

    [Fact]
    public void A_run_without_any_sentence_end_is_cut_at_a_space()
    {
        var text = string.Join(' ', Enumerable.Repeat("words", 2000));

        var sentences = SentenceSplitter.Split(text);

        Assert.All(sentences, sentence => Assert.InRange(sentence.Span.Length, 1, SentenceSplitter.MaxSentenceLength));
        Assert.All(sentences, sentence => Assert.EndsWith("words", sentence.Span.Of(text)));
    }

    private static void AssertSplit(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), SentenceSplitter.Split(text).Select(sentence => sentence.Span.Of(text)));
}
