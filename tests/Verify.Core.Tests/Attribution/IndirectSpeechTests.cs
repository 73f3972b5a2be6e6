using Verify.Core.Attribution;
using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("Marta Olsen said the dam had cracked in two places.", "say", "the dam had cracked in two places")]
    [InlineData("Marta Olsen said that the dam had cracked in two places.", "say", "the dam had cracked in two places")]
    [InlineData("Marta Olsen told reporters that the dam would hold.", "tell", "the dam would hold")]
    [InlineData("Marta Olsen told reporters after her meeting with the council that the dam would hold.", "tell", "the dam would hold")]
    [InlineData("Marta Olsen warned on Tuesday that the dam would not hold.", "warn", "the dam would not hold")]
    [InlineData("Marta Olsen has insisted the dam is safe.", "insist", "the dam is safe")]
    [InlineData("Marta Olsen accused the council of hiding the cracks.", "accuse", "the council of hiding the cracks")]
    [InlineData("Marta Olsen wrote in a letter that the dam was unsafe.", "write", "the dam was unsafe")]
    [InlineData("Marta Olsen made clear the dam would close.", "make clear", "the dam would close")]
    [InlineData("Marta Olsen was quoted as saying the dam had cracked.", "say", "the dam had cracked")]
    public void What_a_named_speaker_says_is_theirs(string text, string verb, string content)
    {
        var voice = Analysed.Voice(text);

        Assert.Equal((Voice.Attributed, "Marta Olsen", verb, false), (voice.Voice, voice.Speaker, voice.Verb, voice.IsDirect));
        Assert.Equal(content, Analysed.ContentOf(text));
    }

    [Theory]
    [InlineData("The dam had cracked in two places, Marta Olsen said.")]
    [InlineData("The dam had cracked in two places, said Marta Olsen.")]
    [InlineData("The dam had cracked in two places, Marta Olsen said in a statement.")]
    [InlineData("The dam had cracked in two places, Marta Olsen told the council on Monday.")]
    [InlineData("The dam had cracked in two places, according to Marta Olsen.")]
    public void The_reporting_clause_may_come_last(string text)
    {
        Assert.Equal("Marta Olsen", Analysed.Voice(text).Speaker);
        Assert.Equal("The dam had cracked in two places", Analysed.ContentOf(text));
    }

    [Fact]
    public void According_to_may_come_first()
    {
        Assert.Equal("the dam had cracked in two places", Analysed.ContentOf("According to Marta Olsen, the dam had cracked in two places."));
    }

    [Theory]
    [InlineData("Marta Olsen, who was in Velbury on Monday, said the dam had cracked.")]
    [InlineData("Marta Olsen, a senior engineer, said the dam had cracked.")]
    [InlineData("Marta Olsen, in her remarks to the council, also said the dam had cracked.")]
    [InlineData("Speaking to the council, the energy minister, Marta Olsen, said the dam had cracked.")]
    [InlineData("On her way to the council, Marta Olsen said the dam had cracked.")]
    public void The_subject_is_found_past_what_stands_between(string text)
    {
        Assert.Equal("Marta Olsen", Analysed.Voice(text).Speaker);
        Assert.Equal("the dam had cracked", Analysed.ContentOf(text));
    }

    [Theory]
    [InlineData("Marta Olsen did not say whether the dam had cracked.")]
    [InlineData("Marta Olsen stopped short of saying if the dam had cracked.")]
    [InlineData("Marta Olsen agreed to close the dam.")]
    [InlineData("Marta Olsen signed the order to close the dam.")]
    [InlineData("Marta Olsen met the council in Velbury on Monday.")]
    [InlineData("Marta Olsen announced a new dam.")]
    [InlineData("The council dismissed claims that were made in a film.")]
    [InlineData("The plan was announced in March.")]
    public void A_deed_or_a_refusal_to_speak_is_the_outlets_own_report(string text)
    {
        Assert.Equal(Voice.Own, Analysed.Voice(text).Voice);
    }

    [Fact]
    public void What_follows_the_words_reported_stays_the_outlets_own()
    {
        Assert.Equal("the dam had cracked", Analysed.ContentOf("Marta Olsen said the dam had cracked, hours after engineers left the site."));
        Assert.Equal("the dam had cracked", Analysed.ContentOf("Marta Olsen said the dam had cracked, echoing an older report."));
    }

    [Fact]
    public void A_report_in_a_relative_clause_ends_where_the_main_clause_goes_on()
    {
        Assert.Equal("the dam is safe", Analysed.ContentOf("Marta Olsen, who on Sunday said that the dam is safe, has closed the road."));
    }

    [Fact]
    public void Two_speakers_of_one_sentence_keep_their_words_apart()
    {
        var passage = Analysed.Article("Marta Olsen said the dam is safe but critics say it will fail within a year.").Passages[0];

        Assert.Equal(("Marta Olsen", "the dam is safe"), (passage.Attribution.Speaker, Analysed.ContentOf(passage)));
        var second = Assert.Single(passage.Nested);
        Assert.Equal(("critics", "it will fail within a year"), (second.Speaker, second.Content!.Value.Of(passage.Text)));
    }

    [Fact]
    public void Two_people_may_speak_as_one()
    {
        Assert.Equal("Marta Olsen and Piet Vanderlinde", Analysed.Voice("Marta Olsen and Piet Vanderlinde said the dam had cracked.").Speaker);
    }

    [Fact]
    public void Who_stands_behind_a_stretch_is_its_narrowest_attribution()
    {
        var passage = Analysed.Article("Marta Olsen said the dam is safe but critics say it will fail within a year.").Passages[0];
        var start = passage.Text.IndexOf("it will fail", StringComparison.Ordinal);

        Assert.Equal("critics", passage.AttributionOf(new Core.Text.TextSpan(start, start + 12)).Speaker);
        Assert.Equal(VoiceAttribution.Own, passage.AttributionOf(new Core.Text.TextSpan(0, 11)));
    }
}
