using System.Collections.Frozen;

namespace Verify.Core.Quantities;

/// <summary>Units of length, area, volume, mass and time with their factors to the base unit.</summary>
/// <remarks>
/// Factors are those of NIST SP 811 (2008), appendix B. A ton without more is the short ton. A month is a twelfth and a
/// year the whole of the Julian year of 365.25 days.
/// </remarks>
public static class UnitTable
{
    private const double Day = 86_400;
    private const double Year = 365.25 * Day;

    private static readonly FrozenDictionary<string, Unit> ByName = Entries().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<Unit, Unit> Squares = ByName.Values.Distinct().Where(u => u.Base == "m")
        .ToFrozenDictionary(u => u, u => new Unit($"square {u.Name}", "m2", u.Factor * u.Factor));

    private static readonly FrozenDictionary<Unit, Unit> Cubes = ByName.Values.Distinct().Where(u => u.Base == "m")
        .ToFrozenDictionary(u => u, u => new Unit($"cubic {u.Name}", "m3", u.Factor * u.Factor * u.Factor));

    /// <summary>The unit of a single word or abbreviation ("kilometres", "km", "acre"); null when it is none.</summary>
    public static Unit? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>Reads a unit of one or more pieces: "km", "square miles", "sq km", "km²", "km2", "cubic metres".</summary>
    internal static bool TryRead(Pieces pieces, int at, out Unit? unit, out int end)
    {
        unit = null;
        end = at + 1;
        if (!pieces.IsWord(at))
        {
            return false;
        }

        if (pieces.Is(at, "square") || pieces.Is(at, "sq") || pieces.Is(at, "cubic"))
        {
            var length = pieces.IsSymbol(at + 1, '.') ? at + 2 : at + 1;
            if (!pieces.IsWord(length) || Find(pieces.Text(length)) is not { Base: "m" } side)
            {
                return false;
            }

            end = length + 1;
            unit = pieces.Is(at, "cubic") ? Cubes[side] : Squares[side];
            return true;
        }

        unit = Find(pieces.Text(at));
        if (unit is { Base: "m" } && pieces[at + 1] is { Join: PieceJoin.Glued, Length: 1 })
        {
            var power = pieces.Text(at + 1)[0];
            if (power is '2' or '²' or '3' or '³')
            {
                end = at + 2;
                unit = power is '2' or '²' ? Squares[unit] : Cubes[unit];
            }
        }

        return unit is not null;
    }

    private static Dictionary<string, Unit> Entries()
    {
        var table = new Dictionary<string, Unit>();
        void Add(string baseUnit, double factor, params ReadOnlySpan<string> spellings)
        {
            var unit = new Unit(spellings[0], baseUnit, factor);
            foreach (var spelling in spellings)
            {
                table.Add(spelling, unit);
            }
        }

        Add("m", 1, "metre", "metres", "meter", "meters", "m");
        Add("m", 0.01, "centimetre", "centimetres", "centimeter", "centimeters", "cm");
        Add("m", 0.001, "millimetre", "millimetres", "millimeter", "millimeters", "mm");
        Add("m", 1000, "kilometre", "kilometres", "kilometer", "kilometers", "km", "kms");
        Add("m", 1609.344, "mile", "miles", "mi");
        Add("m", 0.9144, "yard", "yards", "yd", "yds");
        Add("m", 0.3048, "foot", "feet", "ft");
        Add("m", 0.0254, "inch", "inches");
        Add("m2", 4046.8564224, "acre", "acres");
        Add("m2", 10_000, "hectare", "hectares", "ha");
        Add("m3", 0.001, "litre", "litres", "liter", "liters");
        Add("kg", 1, "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg", "kgs");
        Add("kg", 0.001, "gram", "grams", "gramme", "grammes");
        Add("kg", 1000, "tonne", "tonnes");
        Add("kg", 907.18474, "ton", "tons");
        Add("kg", 0.45359237, "lb", "lbs");
        Add("kg", 0.028349523125, "ounce", "ounces", "oz");
        Add("s", 1, "second", "seconds", "sec", "secs");
        Add("s", 60, "minute", "minutes", "min", "mins");
        Add("s", 3600, "hour", "hours", "hr", "hrs");
        Add("s", Day, "day", "days");
        Add("s", 7 * Day, "week", "weeks");
        Add("s", 14 * Day, "fortnight", "fortnights");
        Add("s", Year / 12, "month", "months");
        Add("s", Year, "year", "years", "yr", "yrs");
        Add("s", 10 * Year, "decade", "decades");
        Add("s", 100 * Year, "century", "centuries");
        return table;
    }
}
