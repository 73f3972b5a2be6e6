using Verify.Core.Dates;
using Verify.Core.Quantities;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>One thing that a claim says and a passage must say too: a content word, a name, a quantity or a date.</summary>
/// <param name="Weight">How much of the claim's meaning it carries; see <see cref="WordTable.Weight"/>.</param>
internal sealed record ContentUnit(UnitKind Kind, TokenRange Tokens, double Weight)
{
    /// <summary>A name that only possesses another ("Verga's Harbour Party"): the claim stands without it.</summary>
    public bool IsPossessor { get; init; }

    /// <summary>A word of comparison, without which a passage does not say the same.</summary>
    public bool IsComparative { get; init; }

    public string Stem { get; init; } = "";

    public NameMention? Name { get; init; }

    public Quantity? Quantity { get; init; }

    public DateMention? Date { get; init; }
}
