using System.Globalization;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class PairTokenizerTests
{
    [Theory]
    [InlineData("She couldn't stay.", "she|could|not|stay")]
    [InlineData("They can't and won't go", "they|can|not|and|will|not|go")]
    [InlineData("Halvik\u2019s well-known ferry", "halvik|well|known|ferry")]
    [InlineData("It sold 19m seats", "it|sold|19|million|seats")]
    [InlineData("They're late", "they|are|late")]
    public void Clitics_become_words_and_hyphens_split(string text, string words)
    {
        var tokens = Tokens(text);
        Assert.Equal(words.Split('|').Select(word => Lexicon.Hash(word)), tokens.Select(token => token.Hash));
    }

    [Theory]
    [InlineData("19M seats", 19e6)]
    [InlineData("3 million seats", 3e6)]
    [InlineData("1,250.5 tons", 1250.5)]
    [InlineData("twenty-five miners", 25)]
    [InlineData("two hundred miners", 200)]
    [InlineData("a dozen eggs", 12)]
    public void Number_words_and_magnitudes_fold_into_one_value(string text, double value) =>
        Assert.Equal(value, Assert.Single(Tokens(text), token => token.IsNumber).Number);

    [Fact]
    public void Capitals_at_the_start_of_a_sentence_are_told_from_names()
    {
        var tokens = Tokens("Rain fell. Mayor Halvik left?");
        Assert.Equal(
            [TokenForm.Initial, TokenForm.None, TokenForm.Initial, TokenForm.Capital, TokenForm.Question],
            tokens.Select(token => token.Form));
    }

    [Fact]
    public void What_does_not_fit_is_left_out()
    {
        var text = string.Join(' ', Enumerable.Range(0, 500).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(PairInput.LongestPremise, PairTokenizer.Tokenize(Lexicon.Shipped, text, new PairToken[PairInput.LongestPremise]));
    }

    private static PairToken[] Tokens(string text)
    {
        var tokens = new PairToken[64];
        return tokens[..PairTokenizer.Tokenize(Lexicon.Shipped, text, tokens)];
    }
}
