using Verify.Core.Claims;

namespace Verify.Core.Tests.Claims;

public class ClaimReaderTests
{
    [Fact]
    public void A_plain_statement_is_a_fact_claim_of_one_part()
    {
        var reading = Read("Norland controls a fifth of Estavia.");

        Assert.Equal(ClaimKind.Fact, reading.Kind);
        Assert.Single(reading.Parts);
        Assert.Null(reading.Refusal);
    }

    [Theory]
    [InlineData("Anna Verga said that the harbour will close.", "Anna Verga", "the harbour will close")]
    [InlineData("The harbour will close, Anna Verga said.", "Anna Verga", "The harbour will close")]
    [InlineData("The harbour will close, according to Anna Verga.", "Anna Verga", "The harbour will close")]
    [InlineData("According to Anna Verga, the harbour will close.", "Anna Verga", "the harbour will close")]
    [InlineData("Anna Verga has demanded that Norland withdraw its troops.", "Anna Verga", "Norland withdraw its troops")]
    public void Reported_words_make_an_utterance_claim_with_a_speaker(string text, string speaker, string content)
    {
        var part = Assert.Single(Read(text).Parts);

        Assert.Equal(ClaimKind.Utterance, part.Kind);
        Assert.Equal(speaker, part.Speaker!.Surface);
        Assert.Equal(content, part.Content.Text);
    }

    [Fact]
    public void A_deed_is_not_an_utterance()
    {
        Assert.Equal(ClaimKind.Fact, Read("Norland agreed to a truce with Estavia.").Kind);
    }

    [Theory]
    [InlineData("Anna Verga praised the harbour plan.", ClaimKind.Fact)]
    [InlineData("Anna Verga accused Tomas Lind of delaying the harbour plan.", ClaimKind.Utterance)]
    public void Judging_a_thing_is_a_deed_and_saying_what_somebody_did_is_an_utterance(string text, ClaimKind kind)
    {
        Assert.Equal(kind, Read(text).Kind);
    }

    [Fact]
    public void Joined_assertions_are_parts_that_share_the_subject_and_the_currency()
    {
        var parts = Read("Norland pledged 40 million euros and delivered 50 million.").Parts;

        Assert.Equal(["Norland pledged 40 million euros", "Norland delivered 50 million"], parts.Select(p => p.Text));
        Assert.Equal("EUR", Assert.Single(parts[1].Analysis.Quantities).Unit);
    }

    [Fact]
    public void Joined_assertions_may_have_subjects_of_their_own()
    {
        var parts = Read("Karsland signed the treaty and Morven approved the dam.").Parts;

        Assert.Equal(["Karsland signed the treaty", "Morven approved the dam"], parts.Select(p => p.Text));
    }

    [Theory]
    [InlineData("Anna Verga and Tomas Lind met in Oststad.")]
    [InlineData("Norland will leave or renegotiate the treaty.")]
    public void Joint_subjects_and_alternatives_stay_one_part(string text)
    {
        Assert.Single(Read(text).Parts);
    }

    [Theory]
    [InlineData("Did Norland seize the port?", ClaimKind.Question)]
    [InlineData("Norland is the worst country.", ClaimKind.Opinion)]
    [InlineData("Anna Verga should resign.", ClaimKind.Opinion)]
    [InlineData("Die Regierung hat den Hafen gestern für alle Schiffe geschlossen.", ClaimKind.UnsupportedLanguage)]
    public void What_cannot_be_checked_is_refused_with_a_reason(string text, ClaimKind kind)
    {
        var reading = Read(text);

        Assert.Equal(kind, reading.Kind);
        Assert.NotNull(reading.Refusal);
        Assert.Empty(reading.Parts);
    }

    private static ClaimReading Read(string text) => ClaimReader.Read(new Claim(new ClaimId("c1"), text));
}
