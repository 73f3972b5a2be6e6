using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Closed classes of words that names are made of or end at.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> OrganisationHeads = Set(
        "party ministry council committee commission agency bank group university corp corporation inc ltd llc plc company co airlines "
        + "airways times post herald tribune journal gazette news court army navy force forces guard union federation association "
        + "institute foundation centre center department office service services bureau authority club united school college hospital "
        + "church parliament senate congress assembly league organisation organization alliance front movement society fund board trust "
        + "network television radio studios police industries holdings motors partners bundesbank telecom express press caucus cabinet "
        + "administration campaign coalition command brigade regiment tribunal chamber museum conference project initiative");

    private static readonly FrozenSet<string> PlaceHeads = Set(
        "river sea ocean lake mount mountain mountains bay gulf island islands isle peninsula street road avenue square park airport bridge "
        + "valley county province region state desert strait cape port beach hills canal coast palace stadium city town village hill "
        + "house hall tower district republic kingdom territory");

    private static readonly FrozenSet<string> CompanyHeads = Set("airlines airways telecom express petroleum steel motors broadcasting media bank");

    private static readonly FrozenSet<string> Calendar = Set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
        + "november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan");

    private static readonly FrozenSet<string> Particles = Set("von van der den de del della di da dos das du la le bin ibn al el ul ter zu af av ben");

    private static readonly FrozenSet<string> Verbs = Set(
        "is are was were has have had will would can could may might must should does did says said told tells wants needs warned "
        + "added argued insisted announced called asked vowed won lost met spoke signed agreed refused rejected denied claimed accused");

    public static bool IsOrganisationHead(string normal) => OrganisationHeads.Contains(normal);

    public static bool IsPlaceHead(string normal) => PlaceHeads.Contains(normal);

    public static bool IsCompanyHead(string normal) => CompanyHeads.Contains(normal);

    public static bool IsCalendar(string normal) => Calendar.Contains(normal);

    public static bool IsParticle(string normal) => Particles.Contains(normal);

    /// <summary>Whether a word, standing after a name, is most likely its verb.</summary>
    public static bool IsVerbAfterName(Token token) => token.Kind == TokenKind.Word && !token.IsCapitalised
        && (Verbs.Contains(token.Normal) || IrregularForms.VerbLemma(token.Normal) is not null
            || (token.Normal.Length > 4 && (token.Normal.EndsWith("ed", StringComparison.Ordinal) || IsThirdPerson(token.Normal))));

    /// <summary>Whether lower-case text knows this word well enough that a capital at the start of a sentence means nothing.</summary>
    public static bool IsCommon(string normal) => StopWords.Contains(normal) || WordTable.PartsOfSpeech(normal).Length > 0
        || IsInflected(normal);

    private static bool IsThirdPerson(string normal) =>
        normal[^1] == 's' && normal[^2] != 's' && WordTable.PartsOfSpeech(normal[..^1]).Contains('v');

    private static bool IsInflected(string normal) => normal.Length > 3 && (
        (normal[^1] == 's' && WordTable.PartsOfSpeech(normal[..^1]).Length > 0)
        || (normal.EndsWith("es", StringComparison.Ordinal) && WordTable.PartsOfSpeech(normal[..^2]).Length > 0)
        || (normal.EndsWith("ies", StringComparison.Ordinal) && WordTable.PartsOfSpeech(normal[..^3] + "y").Length > 0)
        || IsVerbForm(normal, "ed") || IsVerbForm(normal, "ing"));

    private static bool IsVerbForm(string normal, string ending) => normal.EndsWith(ending, StringComparison.Ordinal)
        && normal.Length > ending.Length + 1 && normal[..^ending.Length] is var root
        && (WordTable.PartsOfSpeech(root).Contains('v') || WordTable.PartsOfSpeech(root + "e").Contains('v')
            || (root[^1] == root[^2] && WordTable.PartsOfSpeech(root[..^1]).Contains('v')));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
