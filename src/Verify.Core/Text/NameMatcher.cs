namespace Verify.Core.Text;

/// <summary>Decides whether two name mentions can stand for one bearer.</summary>
public static class NameMatcher
{
    /// <summary>
    /// True for equal keys, and among people for a surname against a full name that ends in it, and for full names with one
    /// surname whose given names are spellings or short forms of one another ("Mike", "Michael"; "Dmitry", "Dmitri").
    /// </summary>
    public static bool CanBeSame(NameMention a, NameMention b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Key == b.Key)
        {
            return !HaveUnlikeHonorifics(a, b);
        }

        if (IsShortFormOf(a, b) || IsShortFormOf(b, a))
        {
            return true;
        }

        if (!CanBePerson(a) || !CanBePerson(b) || HaveUnlikeHonorifics(a, b))
        {
            return false;
        }

        return EndsInWord(a.Key, b.Key) || EndsInWord(b.Key, a.Key) || AreFullNamesOfOne(a.Key, b.Key);
    }

    /// <summary>
    /// True when one name commonly stands for the other without being it: a capital or seat of government for its country's
    /// government ("Moscow" or "the Kremlin" for Russia), or two seats of one government for each other.
    /// </summary>
    public static bool AreAssociated(NameMention a, NameMention b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Key == b.Key)
        {
            return false;
        }

        var countriesOfA = Gazetteer.GovernmentsOf(a.Key);
        var countriesOfB = Gazetteer.GovernmentsOf(b.Key);
        return countriesOfA.Contains(b.Key) || countriesOfB.Contains(a.Key) || countriesOfA.Any(countriesOfB.Contains);
    }

    /// <summary>A company or party called by its first word: "Brightwell" for "Brightwell Foods".</summary>
    private static bool IsShortFormOf(NameMention shortForm, NameMention full)
    {
        const int shortest = 5;
        return full.Kind is NameKind.Organisation or NameKind.Unknown && shortForm.Kind is NameKind.Organisation or NameKind.Unknown
            && shortForm.Key.Length >= shortest && !shortForm.Key.Contains(' ', StringComparison.Ordinal)
            && full.Key.StartsWith(shortForm.Key + " ", StringComparison.Ordinal);
    }

    private static bool CanBePerson(NameMention name) => name.Kind is NameKind.Person or NameKind.Unknown;

    private static bool EndsInWord(string full, string last) =>
        last.Length > 0 && full.Length > last.Length && full.EndsWith(last, StringComparison.Ordinal) && full[^(last.Length + 1)] == ' ';

    private static bool AreFullNamesOfOne(string a, string b)
    {
        var (firstA, lastA) = (a.IndexOf(' ', StringComparison.Ordinal), a.LastIndexOf(' '));
        var (firstB, lastB) = (b.IndexOf(' ', StringComparison.Ordinal), b.LastIndexOf(' '));
        return firstA > 0 && firstB > 0 && a.AsSpan(lastA).SequenceEqual(b.AsSpan(lastB))
            && (GivenNames.AreVariants(a.AsSpan(0, firstA), b.AsSpan(0, firstB)) || AreTransposed(a.AsSpan(0, firstA), b.AsSpan(0, firstB)));
    }

    /// <summary>The commonest slip in a name: two neighbouring letters changed places ("Kier", "Keir").</summary>
    private static bool AreTransposed(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length || a.CommonPrefixLength(b) is var at && at + 1 >= a.Length)
        {
            return false;
        }

        return a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..].SequenceEqual(b[(at + 2)..]);
    }

    private static bool HaveUnlikeHonorifics(NameMention a, NameMention b) =>
        (IsMale(a.Title) && IsFemale(b.Title)) || (IsFemale(a.Title) && IsMale(b.Title));

    private static bool IsMale(string? title) => title is "mr" or "sir" or "lord" or "king" or "prince";

    private static bool IsFemale(string? title) => title is "mrs" or "ms" or "miss" or "dame" or "lady" or "queen" or "princess";
}
