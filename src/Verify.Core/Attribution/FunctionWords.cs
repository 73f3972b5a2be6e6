using System.Collections.Frozen;

namespace Verify.Core.Attribution;

/// <summary>The closed word classes of English that sentence reading needs, lower case.</summary>
internal static class FunctionWords
{
    public static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those his her its their our my your some any both all each every no another several many few two three four other such most");

    public static readonly FrozenSet<string> Prepositions = Set(
        "in of on at to for with by from about into over under after before during between among against through throughout towards toward upon via near since until till within without across along around behind beyond despite inside outside off onto amid amidst alongside including regarding concerning following per like unlike beside besides versus");

    public static readonly FrozenSet<string> Auxiliaries = Set(
        "has have had having is are was were be been being do does did 's 've 'd");

    public static readonly FrozenSet<string> Modals = Set("will would can could may might shall should must 'll cannot");

    public static readonly FrozenSet<string> BeForms = Set("is are was were be been being 's");

    public static readonly FrozenSet<string> SubjectPronouns = Set("he she they it i we who you");

    public static readonly FrozenSet<string> ThirdPersons = Set("he she they");

    public static readonly FrozenSet<string> FirstPersons = Set("i we my our me us mine ours myself ourselves i'm i've i'd i'll we're we've we'd we'll");

    public static readonly FrozenSet<string> Conjunctions = Set("and but or nor");

    public static readonly FrozenSet<string> Subordinators = Set(
        "after before as while when since although though because if unless whereas until amid once despite following");

    public static readonly FrozenSet<string> Relatives = Set("who which whose whom where");

    public static readonly FrozenSet<string> Negators = Set("not never n't didn't doesn't don't hasn't haven't hadn't wouldn't won't isn't wasn't cannot can't");

    /// <summary>Adverbs that stand between a subject and its verb and do not end in -ly.</summary>
    public static readonly FrozenSet<string> Adverbs = Set(
        "also later then again just now once always often never still even earlier already thus further meanwhile however instead too ever long since so both all first ago nonetheless nevertheless therefore though not yet today yesterday tonight");

    private static readonly FrozenSet<string> NotAdverbs = Set("family ally italy july assembly supply reply apply imply rely rally italy's bully comply multiply anomaly monopoly homily fly");

    public static bool IsAdverb(string normal) =>
        Adverbs.Contains(normal) || (normal.Length > 4 && normal.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(normal));

    public static bool IsFiniteAuxiliary(string normal) =>
        normal is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "does" or "do" or "did" || Modals.Contains(normal)
        || Negators.Contains(normal) && normal is not "not" and not "never";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
