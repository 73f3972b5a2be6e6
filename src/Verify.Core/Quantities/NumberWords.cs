using System.Collections.Frozen;

namespace Verify.Core.Quantities;

/// <summary>The words of English numerals, on the short scale.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (NumberRole Role, double Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries().ToFrozenDictionary(e => e.Word, e => (e.Role, e.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static (NumberRole Role, double Value) Find(Pieces pieces, int index) =>
        pieces.IsWord(index) && Lookup.TryGetValue(pieces.Text(index), out var entry) ? entry : default;

    private static IEnumerable<(string Word, NumberRole Role, double Value)> Entries()
    {
        string[] small =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        string[] parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
        double[] denominators = [3, 4, 5, 6, 7, 8, 9, 10];
        (string Word, double Value)[] magnitudes =
        [
            ("thousand", 1e3), ("lakh", 1e5), ("million", 1e6), ("mn", 1e6), ("mln", 1e6), ("crore", 1e7), ("billion", 1e9), ("bn", 1e9),
            ("bln", 1e9), ("trillion", 1e12), ("tn", 1e12), ("trn", 1e12),
        ];

        return small.Select((word, i) => (word, NumberRole.Small, (double)i))
            .Concat(tens.Select((word, i) => (word, NumberRole.Tens, 10.0 * (i + 2))))
            .Concat(parts.Select((word, i) => (word, NumberRole.Part, 1 / denominators[i])))
            .Concat(parts.Select((word, i) => (word + "s", NumberRole.Parts, 1 / denominators[i])))
            .Concat(magnitudes.Select(m => (m.Word, NumberRole.Magnitude, m.Value)))
            .Concat(
            [
                ("hundred", NumberRole.Hundred, 100), ("m", NumberRole.Suffix, 1e6), ("k", NumberRole.Suffix, 1e3),
                ("dozen", NumberRole.Dozen, 12), ("a", NumberRole.Article, 1), ("an", NumberRole.Article, 1),
                ("half", NumberRole.Half, 0.5), ("several", NumberRole.Several, 1), ("few", NumberRole.Several, 1),
                ("tens", NumberRole.Plural, 10), ("dozens", NumberRole.Plural, 12), ("scores", NumberRole.Plural, 20),
                ("hundreds", NumberRole.Plural, 100), ("thousands", NumberRole.Plural, 1e3), ("millions", NumberRole.Plural, 1e6),
                ("billions", NumberRole.Plural, 1e9), ("trillions", NumberRole.Plural, 1e12),
            ]);
    }
}
