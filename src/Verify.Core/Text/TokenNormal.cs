using System.Globalization;
using System.Text;

namespace Verify.Core.Text;

/// <summary>The normal form of a token.</summary>
/// <remarks>
/// Words are lower case without diacritics and possessive endings; contractions keep a straight apostrophe ("don't").
/// The dots of acronyms vanish ("U.N." is "un"). The United States is "usa" however abbreviated ("US", "U.S.", "USA"), so
/// that it stays apart from the pronoun "us". Numbers lose their thousands separators ("1,295" is "1295") and vulgar
/// fractions are spelled out ("½" is "1/2"). Quotation marks are '"' or '\'', dashes of all widths '-', an ellipsis "...".
/// </remarks>
internal static class TokenNormal
{
    private const string UnitedStates = "usa";

    public static string Of(string surface, TokenKind kind) => kind switch
    {
        TokenKind.Word => Word(surface),
        TokenKind.Number => Number(surface),
        _ => Symbol(surface),
    };

    private static string Word(string surface)
    {
        if (IsPlain(surface))
        {
            return surface;
        }

        if (surface is "US" or "U.S." or "U.S" or "USA" or "U.S.A." or "US's" or "US’s" or "U.S.'s" or "U.S.’s")
        {
            return UnitedStates;
        }

        var folded = new StringBuilder(surface.Length);
        foreach (var c in surface)
        {
            if (IsApostrophe(c))
            {
                folded.Append('\'');
            }
            else if (c != '.')
            {
                LetterFolding.Append(folded, c);
            }
        }

        if (folded.Length > 2 && folded[^2] == '\'' && folded[^1] == 's')
        {
            folded.Length -= 2;
        }

        return folded.Length == 0 ? surface : folded.ToString();
    }

    private static string Number(string surface)
    {
        if (surface.Length == 1)
        {
            return char.IsAsciiDigit(surface[0]) ? surface : Fraction(surface[0]);
        }

        var value = surface.Length > 2 && IsApostrophe(surface[^2]) ? surface[..^2] : surface;
        return IsGrouped(value) ? value.Replace(",", "", StringComparison.Ordinal) : value;
    }

    /// <summary>Whether every comma is a thousands separator.</summary>
    private static bool IsGrouped(string number)
    {
        var comma = number.IndexOf(',', StringComparison.Ordinal);
        if (comma is < 1 or > 3)
        {
            return false;
        }

        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number : number[..point];
        for (var at = comma; at < whole.Length; at += 4)
        {
            if (whole[at] != ',' || at + 4 > whole.Length || whole.AsSpan(at + 1, 3).Contains(','))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fraction(char c) => c switch
    {
        '½' => "1/2",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '¼' => "1/4",
        '¾' => "3/4",
        '⅕' => "1/5",
        '⅛' => "1/8",
        _ => CharUnicodeInfo.GetNumericValue(c) is var value and >= 0
            ? value.ToString(CultureInfo.InvariantCulture)
            : c.ToString(),
    };

    private static string Symbol(string surface) => surface[0] switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => "\"",
        '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' or '‹' or '›' => "'",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '－' => "-",
        '…' => "...",
        '.' when surface.Length > 1 => "...",
        _ => surface,
    };

    private static bool IsPlain(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';
}
