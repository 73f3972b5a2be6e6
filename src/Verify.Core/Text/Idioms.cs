using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Phrasal verbs and set phrases that mean what one verb means: "take control of" is "capture".</summary>
public static class Idioms
{
    /// <summary>How many words may stand between the parts: "claimed tens of thousands of lives", "called the match off".</summary>
    private const int MostBetween = 5;

    private const string Entries = """
        take control|capture; take over|capture; take part|participate; take place|happen; take effect|start; take off|start;
        claim life|kill; lose life|die; pass away|die; sign off|approve; give consent|approve; give green light|approve;
        rule out|exclude; turn down|reject; hold talk|negotiate; hold meeting|meet; sit down|meet; strike deal|agree;
        reach agreement|agree; reach deal|agree; reach accord|agree; come to terms|agree; grind halt|stall; break down|collapse;
        fall through|collapse; fall apart|collapse; fall short|fail; step down|resign; stand down|resign; quit post|resign;
        call off|cancel; put off|postpone; push back|postpone; pull out|withdraw; back out|withdraw; drop out|withdraw;
        give up|surrender; hand over|surrender; carry out|conduct; set up|establish; bring down|topple; throw out|dismiss;
        shut down|close; close down|close; open up|open; go up|rise; go down|fall; cut off|suspend; cut back|reduce; scale back|reduce;
        step up|increase; ramp up|increase; speed up|accelerate; slow down|decelerate; hold back|withhold; send back|return;
        make clear|state; point out|say; find guilty|convict; plead guilty|confess; set free|release; let go|release;
        take hostage|kidnap; lay off|dismiss; blow up|explode; burn down|burn; wipe out|destroy; come under fire|attack;
        put end|end; bring end|end; go into force|start; come into force|start; get rid|remove; phase out|abolish;
        hang up|end; come first|win; win over|persuade; talk into|persuade; look into|investigate; deal with|handle; face charge|accuse;
        different view|disagree; different opinion|disagree; hold view|believe; on same page|agree; at odds|disagree;
        back foot|defensive; set to|schedule; poised to|schedule; pour cold water|reject; take swipe|criticise; take aim|criticise; run for|stand; go badly|fail;
        phone call|call; speak phone|call; talk phone|call
        """;

    private static readonly FrozenDictionary<string, (string[] Tail, string Meaning)[]> ByHead = Entries
        .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(entry => entry.Split('|'))
        .Select(sides => (Words: sides[0].Split(' ').Select(Stemmer.Stem).ToArray(), Meaning: Stemmer.Stem(sides[1])))
        .GroupBy(idiom => idiom.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(i => (i.Words[1..], i.Meaning)).ToArray(), StringComparer.Ordinal);

    /// <summary>The idioms of a sentence: the token of each head word and the stem of what the phrase means.</summary>
    public static IReadOnlyList<(int Token, string Stem)> Read(IReadOnlyList<Token> tokens)
    {
        List<(int, string)>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!ByHead.TryGetValue(tokens[i].Stem, out var idioms))
            {
                continue;
            }

            foreach (var (tail, meaning) in idioms)
            {
                if (Follows(tokens, i, tail))
                {
                    (found ??= []).Add((i, meaning));
                }
            }
        }

        return found is null ? [] : found;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int head, string[] tail)
    {
        var at = head;
        foreach (var stem in tail)
        {
            var until = Math.Min(tokens.Count - 1, at + MostBetween + 1);
            do
            {
                at++;
            }
            while (at <= until && tokens[at].Stem != stem);

            if (at > until)
            {
                return false;
            }
        }

        return true;
    }
}
