using Verify.Core.Attribution;
using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class UnquotedSpeechTests
{
    private const string Blog = """
        Olsen says the dam will close before winter

        Energy minister Marta Olsen has just posted online saying that the dam will close.

        I just had a long and good talk with the council of Velbury.

        We agreed to close the road, and my team will begin tomorrow.

        She says the work will take a year.

        We will bring you the latest here.

        Vanderlinde answers the minister in Velbury

        Council leader Piet Vanderlinde responds:

        We hear you, and we share your worry.

        The valley needs the road. We will not close it.

        The meeting goes on.
        """;

    [Theory]
    [InlineData("I just had a long", "Marta Olsen")]
    [InlineData("We agreed to close the road", "Marta Olsen")]
    [InlineData("We hear you", "Piet Vanderlinde")]
    [InlineData("The valley needs the road", "Piet Vanderlinde")]
    public void First_person_paragraphs_behind_a_speaker_are_that_speakers_words(string words, string speaker)
    {
        var voice = Analysed.LiveBlog(Blog).Passage(words).Attribution;

        Assert.Equal((Voice.Attributed, speaker, true), (voice.Voice, voice.Speaker, voice.IsDirect));
    }

    [Theory]
    [InlineData("We will bring you the latest")]
    [InlineData("The meeting goes on")]
    public void The_reporters_own_words_are_the_outlets(string words)
    {
        Assert.Equal(Voice.Own, Analysed.LiveBlog(Blog).Passage(words).Attribution.Voice);
    }

    [Fact]
    public void In_an_ordinary_article_the_first_person_is_the_authors()
    {
        var analysis = Analysed.Article("Marta Olsen said the dam would close.\n\nI walked along the road and saw no engineers at all.");

        Assert.Equal(Voice.Own, analysis.Passages[1].Attribution.Voice);
    }
}
