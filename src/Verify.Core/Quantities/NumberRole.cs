namespace Verify.Core.Quantities;

/// <summary>What a word does in an English numeral.</summary>
internal enum NumberRole : byte
{
    None,

    /// <summary>zero to nineteen.</summary>
    Small,

    /// <summary>twenty to ninety.</summary>
    Tens,
    Hundred,

    /// <summary>thousand and above; bn, tn.</summary>
    Magnitude,

    /// <summary>m and k, which may also be metres or part of a name.</summary>
    Suffix,
    Dozen,

    /// <summary>a, an.</summary>
    Article,
    Half,

    /// <summary>third, quarter, fifth: one part.</summary>
    Part,

    /// <summary>thirds, quarters, fifths.</summary>
    Parts,

    /// <summary>dozens, hundreds, millions.</summary>
    Plural,

    /// <summary>several, few: vague multipliers.</summary>
    Several,
}
