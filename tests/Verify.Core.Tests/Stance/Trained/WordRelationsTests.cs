using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class WordRelationsTests
{
    [Theory]
    [InlineData("dogs", "dog", "SameLemma")]
    [InlineData("dog", "animal", "RightIsBroader")]
    [InlineData("animal", "dog", "RightIsNarrower")]
    [InlineData("red", "green", "Sibling")]
    [InlineData("hot", "cold", "Antonym")]
    [InlineData("legal", "illegal", "Antonym")]
    [InlineData("buy", "purchase", "Synonym")]
    [InlineData("twelve", "12", "EqualNumber")]
    [InlineData("12", "13", "DifferentNumber")]
    [InlineData("the Telmos", "the Telmosz", "SimilarName")]
    [InlineData("the Telmo", "the Josten", "DifferentName")]
    public void Words_stand_in_the_relation_that_a_dictionary_gives(string left, string right, string relation) =>
        Assert.True(Between(left, right).HasFlag(Enum.Parse<WordRelation>(relation)), $"{left} and {right}: {Between(left, right)}");

    [Theory]
    [InlineData("table", "honesty")]
    [InlineData("quickly", "harbour")]
    public void Unrelated_words_have_none(string left, string right) => Assert.Equal(WordRelation.None, Between(left, right));

    /// <summary>The relation of the last words.</summary>
    private static WordRelation Between(string left, string right)
    {
        var pair = new PairInput(Lexicon.Shipped);
        pair.Read(left, right);
        return pair.Relations[^1];
    }
}
