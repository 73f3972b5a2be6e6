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

    /// <summary>The passage's figure for the first quantity of the claim that it has one for; null without any.</summary>
    public static Quantity? FigureFor(ClaimPart part, SentenceAnalysis analysis) =>
        part.Content.Quantities
            .Select(claimed => analysis.Quantities
                .Where(figure => figure.Unit == claimed.Unit)
                .OrderByDescending(figure => figure.Measure == claimed.Measure)
                .FirstOrDefault(figure => figure.Measure == claimed.Measure || figure.Measure is null || claimed.Measure is null
                    || Stems.Contains(figure.Measure)))
            .FirstOrDefault(figure => figure is not null);
}
