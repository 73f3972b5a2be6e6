using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class TextPropertyTests
{
    [Fact]
    public void Any_text_is_covered_by_sentences_and_tokens_that_reproduce_it()
    {
        foreach (var text in RandomTexts.Take(count: 1500, seed: 20))
        {
            TextInvariants.Check(text);
        }
    }

    [Fact]
    public void Any_text_has_a_language_and_a_key()
    {
        foreach (var text in RandomTexts.Take(count: 500, seed: 21))
        {
            Assert.NotEmpty(LanguageRecogniser.Recognise(text));
            Assert.NotNull(NameFolder.Key(text));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Aa.")]
    [InlineData("\"")]
    [InlineData("A")]
    [InlineData("A-")]
    [InlineData("Not ")]
    [InlineData("a.b.")]
    [InlineData("'a ")]
    public void Long_monotonous_text_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));

        TextInvariants.Check(text);
    }
}
