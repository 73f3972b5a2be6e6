using System.Globalization;

namespace Verify.Core.Stance.Trained;

/// <summary>The values of number words, digits and magnitudes.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Values = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["dozen"] = 12, ["first"] = 1,
        ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9,
        ["tenth"] = 10,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Magnitudes = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hundred"] = 1e2, ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12,
        ["k"] = 1e3, ["m"] = 1e6, ["mn"] = 1e6, ["bn"] = 1e9, ["b"] = 1e9, ["tn"] = 1e12,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a lower-case word, or NaN.</summary>
    public static double Value(ReadOnlySpan<char> word) => Values.TryGetValue(word, out var value) ? value : double.NaN;

    /// <summary>What a word such as "million" multiplies the number before it by, or NaN. One-letter forms count only when they touch the digits.</summary>
    public static double Magnitude(ReadOnlySpan<char> word, bool touching) =>
        (touching || word.Length > 2) && Magnitudes.TryGetValue(word, out var value) ? value : double.NaN;

    /// <summary>The full word for a magnitude that is written with a letter ("19M").</summary>
    public static string Name(double magnitude) => magnitude switch
    {
        1e2 => "hundred",
        1e3 => "thousand",
        1e6 => "million",
        1e9 => "billion",
        _ => "trillion",
    };

    /// <summary>The value of digits with thousands commas and at most one decimal point, or NaN.</summary>
    public static double Digits(ReadOnlySpan<char> digits) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.NaN;
}
