using System.Collections.Frozen;

namespace Verify.Core.Text.Grammar;

/// <summary>The function words of English by class.</summary>
internal static class ClosedClasses
{
    private static readonly FrozenDictionary<string, WordClass> Classes = Build(
        (WordClass.Determiner, "the a an this that these those my your his her its our their whose every each any some no all both either neither another several many few such much most more less fewer"),
        (WordClass.Pronoun, "i you he she it we they me him us them myself himself herself itself ourselves themselves yourself who everyone everybody someone somebody anyone anybody nobody nothing something anything everything one"),
        (WordClass.Preposition, "of in on at by for with from into onto over under between among through during against about across after before behind below beneath beside beyond despite down except inside near off out outside past per since throughout toward towards under until up upon via within without amid around along as than like alongside following regarding concerning"),
        (WordClass.Conjunction, "and or nor &"),
        (WordClass.Adversative, "but yet"),
        (WordClass.Subordinator, "because although though while whereas unless if whether when where why how once so that lest"),
        (WordClass.Relative, "which whom"),
        (WordClass.Auxiliary, "be is are was were been being am 's 're has have had having 've does do did will would shall should can could may might must ought cannot 'll 'd"),
        (WordClass.Negation, "not n't never"),
        (WordClass.Adverb, "long also already just still now then here there again soon later earlier today yesterday tomorrow tonight very too quite even only ever often always almost nearly about once twice however meanwhile therefore instead together apart away back well further previously recently currently finally"));

    public static FrozenSet<string> TimeUnits { get; } =
        "day night morning afternoon evening week weekend month quarter year decade century monday tuesday wednesday thursday friday saturday sunday"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool TryGet(string normal, out WordClass found) => Classes.TryGetValue(normal, out found);

    private static FrozenDictionary<string, WordClass> Build(params (WordClass Class, string Words)[] rows)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (wordClass, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                classes.TryAdd(word, wordClass);
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
