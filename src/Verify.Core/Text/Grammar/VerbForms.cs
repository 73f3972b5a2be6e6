namespace Verify.Core.Text.Grammar;

/// <summary>Finds the lemma of a word that can be a verb.</summary>
public static class VerbForms
{
    /// <summary>The lemma and form of a word if it can be a verb; past and participle are not told apart.</summary>
    /// <param name="normal">A token's normal form.</param>
    public static (string Lemma, VerbForm Form)? Read(string normal)
    {
        if (IrregularForms.VerbLemma(normal) is { } irregular)
        {
            return (irregular, VerbForm.Past);
        }

        foreach (var (lemma, form) in Candidates(normal))
        {
            if (WordTable.PartsOfSpeech(lemma).Contains('v'))
            {
                return (lemma, form);
            }
        }

        return UnknownVerb(normal);
    }

    /// <summary>A rare word with a verb's ending that is listed as nothing else.</summary>
    private static (string Lemma, VerbForm Form)? UnknownVerb(string word)
    {
        const int shortest = 6;
        return word.Length < shortest || WordTable.PartsOfSpeech(word).Length > 0 ? null
            : word.EndsWith("ed", StringComparison.Ordinal) ? (word[..^2], VerbForm.Past)
            : word.EndsWith("ing", StringComparison.Ordinal) ? (word[..^3], VerbForm.Gerund)
            : null;
    }

    private static IEnumerable<(string Lemma, VerbForm Form)> Candidates(string word)
    {
        if (word.Length > 4 && word.EndsWith("ied", StringComparison.Ordinal))
        {
            yield return (word[..^3] + "y", VerbForm.Past);
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return (word[..^3] + "y", VerbForm.ThirdPerson);
        }

        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            foreach (var lemma in WithoutSuffix(word[..^2]))
            {
                yield return (lemma, VerbForm.Past);
            }
        }

        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            foreach (var lemma in WithoutSuffix(word[..^3]))
            {
                yield return (lemma, VerbForm.Gerund);
            }
        }

        if (word.Length > 2 && word[^1] == 's' && word[^2] != 's')
        {
            yield return (word[..^1], VerbForm.ThirdPerson);
            if (word.EndsWith("es", StringComparison.Ordinal))
            {
                yield return (word[..^2], VerbForm.ThirdPerson);
            }
        }

        yield return (word, VerbForm.Base);
    }

    private static IEnumerable<string> WithoutSuffix(string trunk)
    {
        yield return trunk + "e";
        yield return trunk;
        if (trunk.Length > 2 && trunk[^1] == trunk[^2])
        {
            yield return trunk[..^1];
        }
    }
}
