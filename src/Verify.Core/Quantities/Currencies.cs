using System.Collections.Frozen;

namespace Verify.Core.Quantities;

/// <summary>Currency signs, words and codes, to ISO 4217 codes. A bare dollar is the US dollar, a bare pound sterling.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, string>
    {
        ["dollar"] = "USD", ["dollars"] = "USD", ["euro"] = "EUR", ["euros"] = "EUR", ["pound"] = "GBP", ["pounds"] = "GBP",
        ["sterling"] = "GBP", ["yen"] = "JPY", ["yuan"] = "CNY", ["renminbi"] = "CNY", ["rouble"] = "RUB", ["roubles"] = "RUB",
        ["ruble"] = "RUB", ["rubles"] = "RUB", ["hryvnia"] = "UAH", ["hryvnias"] = "UAH", ["hryvnya"] = "UAH", ["rupee"] = "INR",
        ["rupees"] = "INR", ["lira"] = "TRY", ["liras"] = "TRY", ["shekel"] = "ILS", ["shekels"] = "ILS", ["zloty"] = "PLN",
        ["zlotys"] = "PLN", ["franc"] = "CHF", ["francs"] = "CHF", ["rand"] = "ZAR", ["reais"] = "BRL", ["baht"] = "THB",
        ["naira"] = "NGN", ["ringgit"] = "MYR", ["dirham"] = "AED", ["dirhams"] = "AED", ["riyal"] = "SAR", ["riyals"] = "SAR",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nations = new Dictionary<string, string>
    {
        ["australian dollars"] = "AUD", ["canadian dollars"] = "CAD", ["singapore dollars"] = "SGD", ["taiwan dollars"] = "TWD",
        ["us dollars"] = "USD", ["american dollars"] = "USD", ["british pounds"] = "GBP", ["swiss francs"] = "CHF",
        ["egyptian pounds"] = "EGP", ["lebanese pounds"] = "LBP", ["syrian pounds"] = "SYP", ["pakistani rupees"] = "PKR",
        ["indian rupees"] = "INR", ["swedish kronor"] = "SEK", ["norwegian kroner"] = "NOK", ["danish kroner"] = "DKK",
        ["mexican pesos"] = "MXN", ["argentine pesos"] = "ARS", ["chilean pesos"] = "CLP", ["colombian pesos"] = "COP",
        ["philippine pesos"] = "PHP", ["czech crowns"] = "CZK", ["korean won"] = "KRW", ["turkish lira"] = "TRY",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = FrozenSet.ToFrozenSet(
        [
            "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "INR", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "ILS", "KRW",
            "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "ZAR", "BRL", "MXN", "ARS", "AED", "SAR", "EGP", "NGN", "THB", "MYR", "IDR", "PHP",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The currency whose sign or code ends at <paramref name="last"/>, in "$40", "A$40", "EUR 40".</summary>
    /// <param name="first">The first piece of the sign, its country letters included.</param>
    public static string? FindBefore(Pieces pieces, int last, out int first)
    {
        first = last;
        if (pieces[last].Kind == PieceKind.Word && pieces[last].Length == 3 && Codes.TryGetValue(pieces.Text(last), out var code))
        {
            return code;
        }

        if (pieces[last].Kind != PieceKind.Symbol)
        {
            return null;
        }

        var sign = pieces.Text(last)[0];
        if (sign == '$' && pieces.IsWord(last - 1) && pieces[last].Join == PieceJoin.Glued && OfDollar(pieces.Text(last - 1)) is { } dollar)
        {
            first = last - 1;
            return dollar;
        }

        return sign switch
        {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '¥' => "JPY",
            '₽' => "RUB",
            '₴' => "UAH",
            '₹' => "INR",
            '₩' => "KRW",
            '₺' => "TRY",
            '₪' => "ILS",
            _ => null,
        };
    }

    /// <summary>The currency word, code or sign at <paramref name="at"/>, in "40 euros", "40 Hong Kong dollars", "40 EUR", "40€".</summary>
    public static (string Code, int End)? FindAfter(Pieces pieces, int at)
    {
        if (pieces[at].Kind == PieceKind.Symbol && pieces[at].Join == PieceJoin.Glued && !pieces.IsDigits(at + 1)
            && FindBefore(pieces, at, out _) is { } sign)
        {
            return (sign, at + 1);
        }

        if (!pieces.IsWord(at))
        {
            return null;
        }

        if (Words.TryGetValue(pieces.Text(at), out var code))
        {
            return (code, at + 1);
        }

        if (pieces[at].Length == 3 && Codes.TryGetValue(pieces.Text(at), out var iso))
        {
            return (iso, at + 1);
        }

        return pieces.IsCapitalised(at) ? FindNational(pieces, at) : null;
    }

    private static (string Code, int End)? FindNational(Pieces pieces, int at)
    {
        if (pieces.Is(at, "Hong") && pieces.Is(at + 1, "Kong") && pieces.Is(at + 2, "dollars"))
        {
            return ("HKD", at + 3);
        }

        if (pieces.Is(at, "New") && pieces.Is(at + 1, "Zealand") && pieces.Is(at + 2, "dollars"))
        {
            return ("NZD", at + 3);
        }

        if (pieces.Is(at, "South") && pieces.Is(at + 1, "Korean") && pieces.Is(at + 2, "won"))
        {
            return ("KRW", at + 3);
        }

        Span<char> pair = stackalloc char[32];
        var nation = pieces.Text(at);
        var money = pieces.Text(at + 1);
        if (!pieces.IsWord(at + 1) || nation.Length + money.Length + 1 > pair.Length)
        {
            return null;
        }

        nation.CopyTo(pair);
        pair[nation.Length] = ' ';
        money.CopyTo(pair[(nation.Length + 1)..]);
        return Nations.TryGetValue(pair[..(nation.Length + money.Length + 1)], out var code) ? (code, at + 2) : null;
    }

    private static string? OfDollar(ReadOnlySpan<char> country) => country switch
    {
        "US" or "U" => "USD",
        "A" or "AU" => "AUD",
        "C" or "CA" => "CAD",
        "HK" => "HKD",
        "NZ" => "NZD",
        "S" => "SGD",
        "NT" => "TWD",
        "R" => "BRL",
        "MX" => "MXN",
        _ => null,
    };
}
