namespace Verify.Core.Text;

/// <summary>Decides whether two name mentions can stand for one bearer.</summary>
public static class NameMatcher
{
    /// <summary>
    /// True for equal keys, and for a person's surname against a full name that ends in it; given names that differ
    /// keep two full names apart.
    /// </summary>
    public static bool CanBeSame(NameMention a, NameMention b)
    {
        if (a.Key == b.Key)
        {
            return true;
        }

        return EndsInWord(a.Key, b.Key) || EndsInWord(b.Key, a.Key);
    }

    private static bool EndsInWord(string full, string last) =>
        full.Length > last.Length && full.EndsWith(last, StringComparison.Ordinal) && full[^(last.Length + 1)] == ' ';
}
