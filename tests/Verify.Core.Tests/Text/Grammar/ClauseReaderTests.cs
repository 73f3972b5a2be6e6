using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Tests.Text.Grammar;

public class ClauseReaderTests
{
    [Theory]
    [InlineData("Norland has agreed to a truce.", "Norland", "agreed")]
    [InlineData("The minister signed the treaty on Monday.", "The minister", "signed")]
    [InlineData("Anna Verga, a harbour pilot, saw the collision.", "Anna Verga, a harbour pilot", "saw")]
    [InlineData("Mr Okoro, whose party won the vote, met the envoy.", "Okoro", "met")]
    [InlineData("Leaders of the union rejected the offer.", "Leaders", "rejected")]
    [InlineData("The treaty was signed by both sides.", "The treaty", "signed")]
    public void A_sentence_has_a_subject_and_a_predicate(string text, string subject, string predicate)
    {
        var (sentence, clauses) = Read(text);

        Assert.Contains(clauses, c => Text(sentence, c.Subject).EndsWith(subject, StringComparison.Ordinal) && sentence.Tokens[c.Predicate].Text == predicate);
    }

    [Theory]
    [InlineData("The grant that Norland cut off has been restored.", "grant")]
    [InlineData("The envoy whom Norland expelled has returned.", "envoy")]
    public void What_a_relative_clause_tells_more_of_is_the_subject_of_the_verb_behind_it(string text, string subject)
    {
        var (sentence, clauses) = Read(text);

        Assert.Equal([true, false], clauses.Select(c => c.IsRelative));
        Assert.EndsWith(subject, Text(sentence, clauses[1].Subject), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna Verga said they did not visit the island held by Norland.", false)]
    [InlineData("Anna Verga said the price rose by 5 percent.", true)]
    public void A_participle_that_only_tells_more_of_a_noun_is_not_finite(string text, bool finite)
    {
        var (_, clauses) = Read(text);

        Assert.Equal(finite, clauses[^1].IsFinite);
    }

    [Fact]
    public void The_month_of_May_is_no_verb()
    {
        var (_, clauses) = Read("Norland invaded Estavia in May 1911.");

        Assert.Single(clauses);
    }

    [Fact]
    public void Coordinated_verbs_share_their_subject()
    {
        var (sentence, clauses) = Read("Norland seized the port and controls the strait.");

        Assert.Equal(["Norland", "Norland"], clauses.Select(c => Text(sentence, c.Subject)));
    }

    [Fact]
    public void An_infinitive_inherits_the_subject_and_is_not_finite()
    {
        var (sentence, clauses) = Read("Norland refused to cede the island.");

        Assert.Equal([true, false], clauses.Select(c => c.IsFinite));
        Assert.Equal("Norland", Text(sentence, clauses[1].Subject));
    }

    [Fact]
    public void A_passive_is_told_from_an_active()
    {
        Assert.True(Assert.Single(Read("The bridge was destroyed in the flood.").Clauses).IsPassive);
        Assert.False(Assert.Single(Read("The flood destroyed the bridge.").Clauses).IsPassive);
    }

    [Fact]
    public void Being_something_is_a_copular_clause()
    {
        Assert.True(Assert.Single(Read("The border is not negotiable.").Clauses).IsCopular);
    }

    [Fact]
    public void A_damaged_sentence_has_an_empty_subject()
    {
        var (_, clauses) = Read("has agreed to start talks.");

        Assert.True(clauses[0].Subject.IsEmpty);
    }

    private static (SentenceAnalysis Sentence, IReadOnlyList<Clause> Clauses) Read(string text)
    {
        var sentence = SentenceAnalyser.Analyse(text, null);
        return (sentence, ClauseReader.Read(sentence, WordClassTagger.Tag(sentence)));
    }

    private static string Text(SentenceAnalysis sentence, TokenRange range) =>
        range.IsEmpty ? "" : sentence.Text[sentence.Tokens[range.Start].Span.Start..sentence.Tokens[range.End - 1].Span.End];
}
