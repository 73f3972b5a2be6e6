namespace Verify.Core.Text.Grammar;

/// <summary>The forms of a verb given as "base", "base/past" or "base/past/participle".</summary>
internal static class VerbInflection
{
    public static string Lemma(string entry) => entry.Split('/')[0];

    public static IEnumerable<(string Form, VerbForm Kind)> Of(string entry)
    {
        var parts = entry.Split('/');
        var lemma = parts[0];
        yield return (lemma, VerbForm.Base);
        yield return (ThirdPerson(lemma), VerbForm.ThirdPerson);
        yield return (Gerund(lemma), VerbForm.Gerund);
        yield return (parts.Length > 1 ? parts[1] : Past(lemma), VerbForm.Past);
        if (parts.Length > 2)
        {
            yield return (parts[2], VerbForm.PastParticiple);
        }
    }

    private static string ThirdPerson(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma) =>
        lemma[^1] == 'e' ? lemma + "d"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : Doubled(lemma) + "ed";

    private static string Gerund(string lemma) =>
        lemma[^1] == 'e' && lemma[^2] != 'e' ? lemma[..^1] + "ing" : Doubled(lemma) + "ing";

    private static bool EndsInConsonantAndY(string lemma) => lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>A short final syllable doubles its consonant: "admit" - "admitted", "brag" - "bragged".</summary>
    private static string Doubled(string lemma) =>
        lemma is "admit" or "brag" or "blog" or "quip" or "snap" or "sum" or "begin" ? lemma + lemma[^1] : lemma;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
