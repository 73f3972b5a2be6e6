using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Stance.Structural;

/// <summary>What the title of an article and the sentences before a passage speak of.</summary>
internal sealed record Context(IReadOnlySet<string> Stems, IReadOnlyList<NameMention> Names, IReadOnlyList<Quantity> Quantities)
{
    public static Context Of(PassageInContext passage)
    {
        var sentences = passage.Preceding.Append(passage.ArticleTitle).Select(text => SentenceAnalyser.Analyse(text, null)).ToList();
        return new Context(
            sentences.SelectMany(s => s.Tokens).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal),
            [.. sentences.SelectMany(s => s.Names)],
            [.. sentences.SelectMany(s => s.Quantities)]);
    }
}
