namespace Verify.Core.Attribution;

/// <summary>Compares the words of offices: "the defence secretary" is who was called "US defence secretary" before.</summary>
internal static class RoleWords
{
    private static readonly string[][] SameOffice =
    [
        ["leader", "president", "premier", "chancellor", "king", "queen", "emperor", "dictator", "ruler"],
        ["chief", "head", "director", "boss", "chairman", "chairwoman", "chair"],
        ["spokesman", "spokeswoman", "spokesperson"],
        ["defence", "defense"],
        ["envoy", "ambassador"],
        ["adviser", "advisor"],
    ];

    /// <summary>The content words of a role phrase, lower case.</summary>
    public static HashSet<string> Of(SentenceView view, int start, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            var normal = view.Normal(i);
            if (view.IsWord(i) && !FunctionWords.Determiners.Contains(normal) && normal is not "of" and not "former" and not "newly" and not "appointed" and not "then")
            {
                words.Add(normal);
            }
        }

        return words;
    }

    /// <summary>True when every word of a description fits an office known.</summary>
    public static bool Fit(HashSet<string> description, HashSet<string> known)
    {
        foreach (var word in description)
        {
            if (!known.Contains(word) && !known.Any(other => IsSame(word, other)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(string a, string b) =>
        SameOffice.Any(group => group.Contains(a) && group.Contains(b)) || (a == "leader" && b == "minister")
        || (a.Length > 4 && b.Length > 4 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
}
