using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Stance.Structural;

/// <summary>What the title of an article and the sentences before a passage speak of, each kind read when it is first asked for.</summary>
/// <remarks>Not thread-safe, as the reading that it belongs to.</remarks>
internal sealed class Context(PassageInContext passage)
{
    private readonly (string Text, IReadOnlyList<Token> Tokens)[] sentences =
        [.. passage.Preceding.Append(passage.ArticleTitle).Select(text => (text, Tokenizer.Tokenize(text)))];

    private HashSet<string>? _stems;
    private NameMention[]? _names;
    private Quantity[]? _quantities;

    public IReadOnlySet<string> Stems => _stems ??= sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<NameMention> Names => _names ??= [.. sentences.SelectMany(sentence => NameReader.Read(sentence.Text, sentence.Tokens))];

    public IReadOnlyList<Quantity> Quantities =>
        _quantities ??= [.. sentences.SelectMany(sentence => QuantityReader.Read(sentence.Text, sentence.Tokens))];
}
