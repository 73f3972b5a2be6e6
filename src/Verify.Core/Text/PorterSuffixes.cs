namespace Verify.Core.Text;

/// <summary>The suffix lists of Porter2's steps 2, 3 and 4, longer suffixes before those they end in.</summary>
internal static class PorterSuffixes
{
    public static readonly (string Suffix, string Replacement)[] Derivations =
    [
        ("ational", "ate"), ("tional", "tion"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("enci", "ence"),
        ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("alism", "al"), ("aliti", "al"), ("alli", "al"),
        ("fulness", "ful"), ("ousness", "ous"), ("ousli", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"),
        ("bli", "ble"), ("fulli", "ful"), ("lessli", "less"), ("ogi", "og"), ("li", ""),
    ];

    public static readonly (string Suffix, string Replacement)[] SecondDerivations =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ative", ""), ("ness", ""), ("ful", ""),
    ];

    public static readonly string[] Residues =
    [
        "ement", "ment", "ance", "ence", "able", "ible", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al",
        "er", "ic",
    ];
}
