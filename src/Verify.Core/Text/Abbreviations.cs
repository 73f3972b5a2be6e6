using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>English abbreviations written with a full stop, by what the stop may mean.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and Latin shorthands: something always follows them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverLast = Lookup(
        "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Cpl Pvt Capt Cmdr Cdr Adm Maj Brig Rev Hon Fr Msgr Mgr Pres "
        + "Supt Insp Det Amb Mme Mlle Messrs Sr Sra Srta Hr Fru Sheik Ald Asst Dep Spc Ft Mt e.g i.e cf viz approx vs ca");

    /// <summary>Shorthands that stand before a number.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Lookup(
        "No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec p pp vol Vol fig Fig art Art sec Sec ch para Nr nr est");

    /// <summary>Shorthands that may also be the last word of a sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MaybeLast = Lookup(
        "Inc Co Corp Ltd Plc plc Bros LLC Cie Jr Sr Esq etc al St Ave Blvd Rd Sq Dept Univ Assn Bldg Div Mfg Intl Natl Govt "
        + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn "
        + "Tex Vt Va Wash Wis Wyo Ont Que Alta min max hr hrs mins secs lb lbs oz ft in yd mi km kg sq Jan Feb Mar Apr Aug Sept Sep "
        + "Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lookup(
        "The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But And Or So Yet In On At "
        + "By For From To With Without Under Over After Before During Since Until While When Where What Who Why How If As Although "
        + "Though Because However Meanwhile Also Then Now Both Many Some Most Several All No Not One Two Three Four Five Other "
        + "Another Each Every According Last Next Earlier Later Still Despite Among Between More Only Once Such Some Even Yes");

    /// <summary>What a full stop after a word says about the sentence.</summary>
    public static FullStop After(ReadOnlySpan<char> word) => NeverLast.Contains(word) ? FullStop.NeverEnds
        : BeforeNumber.Contains(word) ? FullStop.EndsUnlessNumberFollows
        : MaybeLast.Contains(word) || IsInitials(word) ? FullStop.EndsBeforeOpener
        : FullStop.Ends;

    /// <summary>Whether a capitalised word is one that opens sentences and does not continue names.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>"J", "U.S", "p.m" (the last stop is not part of it).</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]);
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
