using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>An expression of a passage and the words and names of the full phrase that it stands for.</summary>
internal sealed record Substitute(TokenRange Tokens, IReadOnlyList<Token> Words, IReadOnlyList<NameMention> Names)
{
    public static Substitute Of(TokenRange expression, string phrase)
    {
        var words = Tokenizer.Tokenize(phrase);
        return new Substitute(expression, words, NameReader.Read(phrase, words));
    }
}
