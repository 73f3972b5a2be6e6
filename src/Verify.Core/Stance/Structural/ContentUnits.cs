using Verify.Core.Quantities;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Cuts a sentence into its content units: names, quantities and dates whole, then every other content word.</summary>
internal static class ContentUnits
{
    /// <summary>Names, quantities and dates tell events apart better than common words do.</summary>
    private const double NameWeight = 1.3;
    private const double PossessorWeight = 0.4;
    private const double QuantityWeight = 1.3;
    private const double DateWeight = 0.7;

    /// <summary>A modifier colours what its head says.</summary>
    private const double ModifierShare = 0.7;

    public static IReadOnlyList<ContentUnit> Of(SentenceAnalysis analysis, WordClass[] tags)
    {
        var units = new List<ContentUnit>();
        var taken = new bool[analysis.Tokens.Count];
        foreach (var quantity in analysis.Quantities)
        {
            Take(quantity.Span, QuantityWeight, UnitKind.Quantity, (range, weight) => new(UnitKind.Quantity, range, weight) { Quantity = quantity });
            TakeMeasure(analysis, quantity, taken);
        }

        foreach (var date in analysis.Dates)
        {
            Take(date.Span, DateWeight, UnitKind.Date, (range, weight) => new(UnitKind.Date, range, weight) { Date = date });
        }

        foreach (var name in analysis.Names)
        {
            var possesses = Possesses(analysis, name);
            Take(name.Span, possesses ? PossessorWeight : NameWeight, UnitKind.Name, (range, weight) =>
                new(UnitKind.Name, range, weight) { Name = name, IsPossessor = possesses });
        }

        for (var i = 0; i < analysis.Tokens.Count; i++)
        {
            var token = analysis.Tokens[i];
            if (!taken[i] && (IsContent(token, tags[i]) || IsComparative(analysis.Tokens, i)))
            {
                var weight = WordTable.Weight(token.Normal) * (tags[i] is WordClass.Adjective or WordClass.Adverb ? ModifierShare : 1);
                units.Add(new ContentUnit(UnitKind.Word, new TokenRange(i, i + 1), weight) { Stem = token.Stem, IsComparative = IsComparative(analysis.Tokens, i) });
            }
        }

        units.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return units;

        void Take(TextSpan span, double weight, UnitKind kind, Func<TokenRange, double, ContentUnit> make)
        {
            var range = RangeOf(analysis.Tokens, span);
            if (range.IsEmpty || (kind != UnitKind.Quantity && Overlaps(taken, range)))
            {
                return;
            }

            Array.Fill(taken, true, range.Start, range.End - range.Start);
            units.Add(make(range, weight));
        }
    }

    /// <summary>What is counted is compared with the count: it is no unit of its own.</summary>
    private static void TakeMeasure(SentenceAnalysis analysis, Quantity quantity, bool[] taken)
    {
        const int reach = 3;
        var after = RangeOf(analysis.Tokens, quantity.Span).End;
        for (var i = after; i < Math.Min(after + reach, taken.Length); i++)
        {
            if (analysis.Tokens[i].Stem == quantity.Measure)
            {
                taken[i] = true;
                return;
            }
        }
    }

    public static TokenRange RangeOf(IReadOnlyList<Token> tokens, TextSpan span)
    {
        var start = 0;
        while (start < tokens.Count && tokens[start].Span.End <= span.Start)
        {
            start++;
        }

        var end = start;
        while (end < tokens.Count && tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private static bool Possesses(SentenceAnalysis analysis, NameMention name)
    {
        var range = RangeOf(analysis.Tokens, name.Span);
        return range.End < analysis.Tokens.Count && range.End > 0
            && analysis.Tokens[range.End - 1].Text is [.., '\'' or '’', 's']
            && analysis.Names.Any(other => other.Span.Start == analysis.Tokens[range.End].Span.Start);
    }

    private static bool Overlaps(bool[] taken, TokenRange range) => Array.IndexOf(taken, true, range.Start, range.End - range.Start) >= 0;

    /// <summary>"less aid than", "fewer ships than": the claim is about the difference.</summary>
    private static bool IsComparative(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Normal is "more" or "less" or "fewer" && tokens.Skip(i).Any(t => t.Normal == "than");

    private static bool IsContent(Token token, WordClass tag) =>
        token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word
            && tag is WordClass.Noun or WordClass.Name or WordClass.Verb or WordClass.Adjective or WordClass.Adverb
            && !StopWords.Contains(token.Normal));
}
