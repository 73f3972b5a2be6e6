using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("a 30-day truce", "a 30 - day truce")]
    [InlineData("US-proposed plan", "usa - proposed plan")]
    [InlineData("€40bn, or 60%", "€ 40 bn , or 60 %")]
    [InlineData("1,295.5 km and 1,2", "1295.5 km and 1,2")]
    [InlineData("at 10am (2pm local)", "at 10 am ( 2 pm local )")]
    [InlineData("the U.S. and U.K. agree", "the usa and uk agree")]
    [InlineData("in the U.S.’s view", "in the usa view")]
    [InlineData("give us the US", "give us the usa")]
    [InlineData("he said 9 a.m. sharp", "he said 9 am sharp")]
    [InlineData("Mr. Orlov’s cat", "mr . orlov cat")]
    [InlineData("we don’t know", "we don't know")]
    [InlineData("“Häkkänen” — Ørsted", "\" hakkanen \" - orsted")]
    [InlineData("wait… or wait...", "wait ... or wait ...")]
    [InlineData("2½ hours, 1950s", "2 1/2 hours , 1950 s")]
    [InlineData("an A350 at G7", "an a350 at g7")]
    [InlineData("100’s of titles", "100 of titles")]
    [InlineData("end.Start", "end . start")]
    public void Text_is_cut_into_normal_forms(string text, string normals) =>
        Assert.Equal(normals.Split(' '), Tokenizer.Tokenize(text).Select(token => token.Normal));

    [Fact]
    public void Parts_of_a_compound_keep_their_own_spans_and_kinds()
    {
        const string Text = "the €40bn deal";

        var tokens = Tokenizer.Tokenize(Text);

        Assert.Equal(["the", "€", "40", "bn", "deal"], tokens.Select(token => token.Span.Of(Text)));
        Assert.Equal(
            [TokenKind.Word, TokenKind.Symbol, TokenKind.Number, TokenKind.Word, TokenKind.Word],
            tokens.Select(token => token.Kind));
    }

    [Theory]
    [InlineData("Broken \ud83d surrogate, é, 日本語, 👍🏽, ﷽")]
    [InlineData("'''’s ’ s' ... . U.S.A U.S.. x.y.z")]
    [InlineData("\u0301\u0301 ½½ ٣٤")]
    [InlineData("")]
    public void Tokens_cover_every_visible_character_once(string text)
    {
        var tokens = Tokenizer.Tokenize(text);

        Assert.All(tokens, token => Assert.Equal(token.Text, token.Span.Of(text)));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), tokens.Sum(token => token.Span.Length));
    }
}
