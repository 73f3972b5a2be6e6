using System.Globalization;
using System.Text;

namespace Verify.Core.Text;

/// <summary>Folds letters to lower-case base letters: "Häkkänen" to "hakkanen", "Ørsted" to "orsted".</summary>
/// <remarks>
/// Covers the Latin letters of Unicode's Latin-1, Latin Extended-A/B and Latin Extended Additional blocks; other scripts
/// are only lower-cased. Does not need ICU, so it gives the same result wherever it runs.
/// </remarks>
internal static class LetterFolding
{
    private const int TableSize = 0x1F00;

    private static readonly string[] Variants =
    [
        "a àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "ae æǣǽ", "b ƀɓḃḅḇ", "c çćĉċčƈḉ", "d ďđḋḍḏḑḓ", "dz ǆǳ", "d ð",
        "e èéêëēĕėęěȅȇȩɇḕḗḙḛḝẹẻẽếềểễệ", "f ƒḟ", "g ĝğġģǥǧǵḡ", "h ĥħȟḣḥḧḩḫẖ", "i ìíîïĩīĭįıİǐȉȋḭḯỉị", "ij ĳ", "j ĵǰ",
        "k ķĸƙǩḱḳḵ", "l ĺļľŀłḷḹḻḽ", "m ḿṁṃ", "n ñńņňŉŋǹṅṇṉṋ", "o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "oe œ",
        "p ƥṕṗ", "r ŕŗřȑȓṙṛṝṟ", "s śŝşšșſṡṣṥṧṩ", "ss ß", "t ţťŧțṫṭṯṱẗ", "th þ", "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v ṽṿ", "w ŵẁẃẅẇẉẘ", "x ẋẍ", "y ýÿŷȳẏẙỳỵỷỹ", "z źżžƶẑẓẕ",
    ];

    private static readonly string?[] Table = BuildTable();

    /// <summary>Appends the folded form of one UTF-16 code unit; combining marks vanish.</summary>
    public static void Append(StringBuilder into, char c)
    {
        if (c < 0x80)
        {
            into.Append(char.ToLowerInvariant(c));
            return;
        }

        var lower = char.ToLowerInvariant(c);
        if (lower < TableSize && Table[lower] is { } folded)
        {
            into.Append(folded);
        }
        else if (!IsMark(c))
        {
            into.Append(lower);
        }
    }

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(folded, c);
        }

        return folded.ToString();
    }

    public static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static string?[] BuildTable()
    {
        var table = new string?[TableSize];
        foreach (var row in Variants)
        {
            var gap = row.IndexOf(' ', StringComparison.Ordinal);
            foreach (var variant in row.AsSpan(gap + 1))
            {
                table[variant] = row[..gap];
            }
        }

        return table;
    }
}
