using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class NegationReaderTests
{
    [Theory]
    [InlineData("Venland has not agreed to the truce.", "not>agreed to the truce")]
    [InlineData("It won’t send troops, and the mayor knows it.", "won’t>send troops")]
    [InlineData("She did not attend and was fired.", "not>attend")]
    [InlineData("He did not discuss oil, gas or coal.", "not>discuss oil, gas or coal")]
    [InlineData("The minister refused to sign the deal, which helps exporters.", "refused to>sign the deal")]
    [InlineData("Brandt ruled out a second vote.", "ruled out>a second vote")]
    [InlineData("The council rejected the plan but kept the budget.", "rejected>the plan")]
    [InlineData("No troops will be sent to Arlen.", "No>troops will be sent to Arlen")]
    [InlineData("The town is no longer served by trains.", "no longer>served by trains")]
    [InlineData("The court has yet to rule.", "yet to>rule")]
    [InlineData("The guard kept the crowd from storming the hall.", "kept>storming the hall")]
    [InlineData("They left without paying.", "without>paying")]
    [InlineData("He cannot win.", "cannot>win")]
    public void A_cue_negates_what_follows_in_its_clause(string text, string cues) => AssertCues(text, cues);

    [Fact]
    public void A_passive_refusal_negates_its_subject() =>
        AssertCues("After the vote, the merger was rejected by regulators.", "rejected>the merger was rejected by regulators");

    [Fact]
    public void A_passive_refusal_in_a_relative_clause_negates_its_antecedent() =>
        AssertCues("He praised a plan that was rejected by Venland.", "rejected>He praised a plan that was rejected by Venland");

    [Fact]
    public void A_coordinated_clause_is_out_of_scope() =>
        AssertCues("She said the border is not open and that trains must wait.", "not>open");

    [Fact]
    public void Neither_nor_negates_once() =>
        AssertCues("Neither Venland nor Ostria agreed.", "Neither>Venland nor Ostria agreed");

    [Fact]
    public void Nor_alone_opens_a_scope_of_its_own() =>
        AssertCues("He did not confirm nor deny it.", "not>confirm|nor>deny it|deny>it");

    [Fact]
    public void Two_negations_cover_the_same_words()
    {
        const string Text = "The mayor did not rule out talks.";
        var talks = new TextSpan(Text.IndexOf("talks", StringComparison.Ordinal), Text.Length - 1);

        var scopes = SentenceAnalyser.Analyse(Text, null).Negations.Count(cue => cue.Scope.Contains(talks));

        Assert.Equal(2, scopes);
    }

    [Theory]
    [InlineData("Not only farmers came.")]
    [InlineData("There is no doubt that he left.")]
    [InlineData("It costs no more than 40 crowns.")]
    [InlineData("He lives at No. 5 Hill Street.")]
    [InlineData("They will come whether or not it rains.")]
    public void Harmless_phrases_negate_nothing(string text) => AssertCues(text, "");

    [Fact]
    public void A_cue_inside_a_quotation_does_not_reach_out_of_it() =>
        AssertCues("The bridge is “not safe” for lorries.", "not>safe");

    private static void AssertCues(string text, string cues) => Assert.Equal(
        cues,
        string.Join('|', SentenceAnalyser.Analyse(text, null).Negations.Select(cue => $"{cue.Cue.Of(text)}>{cue.Scope.Of(text)}")));
}
