using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Tests.Syndication;

/// <summary>A deliberately plain reading of invented sentences, so that these tests rest on no other reader's judgement.</summary>
internal static partial class Sentences
{
    private static readonly ConcurrentDictionary<string, SentenceAnalysis> Analysed = new(StringComparer.Ordinal);

    /// <summary>Tokens, straight-quoted stretches, and each number as a count of the word after it.</summary>
    public static SentenceAnalysis Analyse(string text) => Analysed.GetOrAdd(text, Read);

    private static SentenceAnalysis Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var counts = tokens.Zip(tokens.Skip(1)).Where(pair => pair.First.Kind == TokenKind.Number)
            .Select(pair => new Quantity(
                pair.First.Span,
                Interval.Point(double.Parse(pair.First.Normal, CultureInfo.InvariantCulture)),
                "count",
                pair.Second.Stem,
                Hedge.None));
        var quotations = Quoted().Matches(text).Select(match => new TextSpan(match.Index + 1, match.Index + match.Length - 1));
        return new SentenceAnalysis(text, tokens, [], [.. counts], [], [.. quotations], [], []);
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
