using System.Collections.Frozen;
using Verify.Core.Claims;
using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Consistency;

/// <summary>Reads the figure that a passage gives for what a claim counts, and tells whether such a count can only rise.</summary>
internal static class CumulativeCount
{
    /// <summary>What is counted as it happens and is not undone: victims, arrests, cases, votes, donations.</summary>
    private static readonly FrozenSet<string> Stems = (
        "arrest arrested bodies body case cases casualties casualty confirmed dead death deaths destroyed detained die died displaced "
        + "donated evacuated fatalities fatality homeless hospitalised hospitalized hurt infected infections injured injuries injury "
        + "kill killed rescued signatures signed sold toll victim victims votes wounded")
        .Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCumulative(SentenceAnalysis analysis) => analysis.Tokens.Any(token => Stems.Contains(token.Stem));

    /// <summary>The passage's figure for the first quantity of the claim that it can be compared with; null without any.</summary>
    public static Quantity? FigureFor(ClaimPart part, SentenceAnalysis analysis) =>
        part.Content.Quantities
            .Select(claimed => analysis.Quantities.FirstOrDefault(
                figure => QuantityComparison.Compare(claimed, figure).Agreement != QuantityAgreement.Incomparable))
            .FirstOrDefault(figure => figure is not null);

    /// <summary>Whether two figures exclude each other, the later one being the higher total.</summary>
    public static bool Rose(Quantity earlier, Quantity later) =>
        earlier.Per is null && Conflict(earlier, later) && later.Value.Low > earlier.Value.High;

    public static bool Conflict(Quantity a, Quantity b) => QuantityComparison.Compare(a, b).Agreement == QuantityAgreement.Disjoint;
}
