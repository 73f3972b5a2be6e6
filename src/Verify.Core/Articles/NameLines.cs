using System.Text.RegularExpressions;

namespace Verify.Core.Articles;

/// <summary>Recognises the reporter's name, role or "By ..." standing on a line alone.</summary>
internal static partial class NameLines
{
    /// <summary>"By A Name", "By A Name and B Name in Town, Agency".</summary>
    public static bool IsByline(string line) => line.Length <= 120 && Byline().IsMatch(line);

    /// <summary>Two to four capitalised words and nothing else: the shape of a person's name.</summary>
    public static bool HasNameShape(string line) => line.Length <= 60 && Name().IsMatch(line) && !NotAName().IsMatch(line);

    /// <summary>A post at a news outlet, or the reporter's place: "Nordic correspondent", "in Lisbon".</summary>
    public static bool IsRole(string line) => line.Length <= 70 && Role().IsMatch(line);

    /// <summary>The signature under an embedded social media post: "— A Name (@handle) May 1, 2020".</summary>
    public static Match Signature(string line) => PostSignature().Match(line);

    [GeneratedRegex(@"^(?i:by|from|words by|story by|reporting by|written by|analysis by)\s+(\p{Lu}[\p{L}.'’-]+)(\s+(\p{Lu}[\p{L}.'’-]*|and|in|for|at|of|the|&|de|van|von|bin|al))*([,|]\s*[^.!?]{1,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’.-]*\p{L}?[\p{L}'’.-]*(\s+(\p{Lu}[\p{L}'’.-]*|de|van|von|bin|al|da|di|la|le)){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?i:the|news|stories|story|more|read|video|photos?|live|policy|related|top|latest|section|says|picks?|uk|us|report|analysis|opinion|minister|president|summary|update|war|deal|talks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotAName();

    [GeneratedRegex(@"^([\p{L}&,/ -]{0,50}\b(?i:correspondent|editor|reporter|writer|columnist|contributor|journalist|bureau chief|producer)s?( in [\p{L} ]{1,30})?|in \p{Lu}[\p{L}. ]{1,30}|\p{Lu}[\p{L} ]{1,30} (?i:staff|agencies|newsroom))$", RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*[—–-]{1,2}\s*(?<name>[^()@]{1,60}?)\s*\(@\w{1,30}\)", RegexOptions.CultureInvariant)]
    private static partial Regex PostSignature();
}
