using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>English function words: they carry grammar rather than content.</summary>
/// <remarks>Negations ("not", "no", "never") are among them; polarity is read apart from content.</remarks>
public static class StopWords
{
    private const string List =
        "a about above across after again against all almost along already also although always am among an and another any "
        + "anyone anything are aren't around as at be became because been before being below between both but by can can't cannot "
        + "could couldn't did didn't do does doesn't doing don't down during each either else enough even ever every everyone "
        + "everything few for from further had hadn't has hasn't have haven't having he he'd he'll her here hers herself him himself "
        + "his how however i i'd i'll i'm i've if in into is isn't it it'd it'll its itself just least less let like many may "
        + "me might mine more most much must my myself neither never no nobody none nor not nothing now of off often on once one only "
        + "onto or other others our ours ourselves out over own per quite rather same she she'd she'll should shouldn't since so some "
        + "somebody someone something still such than that that'll the their theirs them themselves then there therefore these they "
        + "they'd they'll they're they've this those though through throughout thus to too toward towards under until up upon us very "
        + "was wasn't we we'd we'll we're we've well were weren't what whatever when where whereas whether which while who who'd whom "
        + "whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves "
        + "n't 's 'd 'll 're 've";

    private static readonly FrozenSet<string> Words = List.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in normal form (<see cref="Token.Normal"/>) is a stop word.</summary>
    public static bool Contains(string normal) => Words.Contains(normal);
}
