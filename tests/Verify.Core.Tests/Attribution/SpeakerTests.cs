using Verify.Core.Attribution;
using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Energy minister Marta Olsen opened the road. Ms Olsen said the dam was safe.", "Marta Olsen")]
    [InlineData("Energy minister Marta Olsen opened the road. The energy minister said the dam was safe.", "Marta Olsen")]
    [InlineData("Marta Olsen said the road was open. She added that the dam was safe.", "Marta Olsen")]
    [InlineData("Marta Olsen opened the road. “The dam was safe,” she said.", "Marta Olsen")]
    [InlineData("Marta Olsen said the road was open. The dam was safe, she says.", "Marta Olsen")]
    [InlineData("The Harbour Authority said the dam was safe.", "Harbour Authority")]
    [InlineData("Police said the dam was safe.", "Police")]
    [InlineData("A lawyer for the council said the dam was safe.", "lawyer for the council")]
    [InlineData("Both sides said the dam was safe.", "Both sides")]
    public void The_speaker_is_named_as_fully_as_the_article_can(string text, string speaker)
    {
        Assert.Equal(speaker, Analysed.Voice(text).Speaker);
    }

    [Fact]
    public void A_pronoun_is_the_last_speaker_not_the_last_name()
    {
        var analysis = Analysed.Article("Marta Olsen said she had met Piet Vanderlinde. He had asked for help, she said. She warned that the dam would fail.");

        Assert.Equal("Marta Olsen", analysis.Passages[2].Attribution.Speaker);
    }

    [Theory]
    [InlineData("The dam will reportedly close in June.")]
    [InlineData("It is reported that the dam will close in June.")]
    [InlineData("It’s reported that Marta Olsen said the dam will close in June.")]
    [InlineData("The dam is expected to close in June.")]
    [InlineData("The dam is said to be closed.")]
    [InlineData("Sources said the dam will close in June.")]
    [InlineData("Will the dam close in June?")]
    public void Hearsay_is_nobodys_word(string text)
    {
        Assert.Equal(Voice.Hedged, Analysed.Voice(text).Voice);
    }

    [Theory]
    [InlineData("The dam will close in June, Reuters reported.")]
    [InlineData("Reuters reports that the dam will close in June.")]
    [InlineData("The dam will close in June, according to Reuters.")]
    public void An_agency_is_credited_and_the_report_is_the_outlets_own(string text)
    {
        var passage = Analysed.Article(text).Passages[0];

        Assert.Equal(Voice.Own, passage.Attribution.Voice);
        Assert.Equal(["Reuters"], passage.Agencies);
    }

    [Fact]
    public void Words_that_an_agency_reports_of_a_speaker_are_the_speakers()
    {
        var passage = Analysed.Article("Marta Olsen has said that the dam will close, Reuters is reporting.").Passages[0];

        Assert.Equal("Marta Olsen", passage.Attribution.Speaker);
        Assert.Equal(["Reuters"], passage.Agencies);
    }
}
