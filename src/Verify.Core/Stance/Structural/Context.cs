using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Stance.Structural;

/// <summary>What the title of an article and the sentences before a passage speak of.</summary>
internal sealed record Context(IReadOnlySet<string> Stems, IReadOnlyList<NameMention> Names, IReadOnlyList<Quantity> Quantities)
{
    public static Context Of(PassageInContext passage)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<NameMention>();
        var quantities = new List<Quantity>();
        foreach (var text in passage.Preceding.Append(passage.ArticleTitle))
        {
            var tokens = Tokenizer.Tokenize(text);
            stems.UnionWith(tokens.Select(t => t.Stem));
            names.AddRange(NameReader.Read(text, tokens));
            quantities.AddRange(QuantityReader.Read(text, tokens));
        }

        return new Context(stems, names, quantities);
    }
}
