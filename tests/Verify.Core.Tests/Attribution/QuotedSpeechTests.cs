using Verify.Core.Attribution;
using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class QuotedSpeechTests
{
    [Theory]
    [InlineData("“The dam has cracked,” Marta Olsen said.")]
    [InlineData("\"The dam has cracked,\" Marta Olsen said.")]
    [InlineData("‘The dam has cracked,’ Marta Olsen said.")]
    [InlineData("“The dam has cracked,” said Marta Olsen.")]
    [InlineData("“The dam has cracked,” Marta Olsen told the council on Monday.")]
    [InlineData("Marta Olsen said: “The dam has cracked.”")]
    [InlineData("Marta Olsen wrote on X last night: “The dam has cracked.”")]
    [InlineData("Marta Olsen insisted ” The dam has cracked “")]
    public void A_quotation_is_its_speakers(string text)
    {
        var voice = Analysed.Voice(text);

        Assert.Equal((Voice.Attributed, "Marta Olsen", true), (voice.Voice, voice.Speaker, voice.IsDirect));
        Assert.Equal("The dam has cracked", Analysed.ContentOf(text));
    }

    [Fact]
    public void Every_sentence_of_a_quotation_is_its_speakers()
    {
        var analysis = Analysed.Article("“The dam has cracked. We must close the road. It will take a year,” Marta Olsen said.");

        Assert.Equal(3, analysis.Passages.Count);
        Assert.All(analysis.Passages, passage => Assert.Equal("Marta Olsen", passage.Attribution.Speaker));
    }

    [Fact]
    public void A_second_quotation_of_the_paragraph_is_the_same_speakers()
    {
        var analysis = Analysed.Article("“The dam has cracked,” Marta Olsen said. “We must close the road before winter comes.”");

        Assert.Equal("Marta Olsen", analysis.Passages[1].Attribution.Speaker);
    }

    [Fact]
    public void A_quotation_left_open_goes_on_in_the_next_paragraph()
    {
        var analysis = Analysed.Article("Marta Olsen wrote: “The dam has cracked.\n“The road must be closed before the winter comes.”");

        Assert.Equal("Marta Olsen", analysis.Passages[1].Attribution.Speaker);
    }

    [Fact]
    public void A_paragraph_that_is_a_quotation_goes_on_from_the_one_before()
    {
        var analysis = Analysed.Article("“The dam has cracked,” Marta Olsen said.\n\n“I think there is a real danger that the whole valley floods.”");

        Assert.Equal("Marta Olsen", analysis.Passages[1].Attribution.Speaker);
    }

    [Fact]
    public void A_quoted_word_alone_attributes_nothing()
    {
        Assert.Equal(Voice.Own, Analysed.Voice("The council opened its “green corridor” on Monday.").Voice);
    }

    [Fact]
    public void A_longer_quotation_without_a_verb_of_saying_is_the_subjects_and_the_rest_the_outlets()
    {
        const string text = "Marta Olsen thanked the council for “its time and its great effort” in closing the road.";

        Assert.Equal(("Marta Olsen", true), (Analysed.Voice(text).Speaker, Analysed.Voice(text).IsDirect));
        Assert.Equal("its time and its great effort", Analysed.ContentOf(text));
    }

    [Fact]
    public void A_quotation_of_nobody_counts_for_nothing()
    {
        Assert.Equal(Voice.Hedged, Analysed.Voice("“The dam has cracked and the valley will flood.”").Voice);
    }

    [Fact]
    public void A_possessive_whose_noun_was_lost_opens_no_quotation()
    {
        const string text = "Marta Olsen said ‘s “voice must be heard” in the talks of the allies’ council.";

        Assert.Equal("Marta Olsen", Analysed.Voice(text).Speaker);
        Assert.StartsWith("‘s “voice", Analysed.ContentOf(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_and_what_was_added_are_two_attributions()
    {
        var passage = Analysed.Article("“The dam has cracked,” said Marta Olsen, adding that the road would close.").Passages[0];

        Assert.Equal("The dam has cracked", Analysed.ContentOf(passage));
        Assert.Equal(("Marta Olsen", "the road would close"), (passage.Nested[0].Speaker, passage.Nested[0].Content!.Value.Of(passage.Text)));
    }

    [Fact]
    public void A_headline_may_name_the_speaker_with_a_colon()
    {
        var analysis = Analysed.Article("Marta Olsen: dam will close before winter\n\nThe council met on Monday in Velbury and talked for two hours.");

        Assert.Equal("Marta Olsen", analysis.Passages[0].Attribution.Speaker);
    }
}
