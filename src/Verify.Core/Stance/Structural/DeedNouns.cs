using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Finds who does the deed that a noun names: "Norland's invasion", "its invasion", "a Danish invasion", "an invasion by Norland".</summary>
internal static class DeedNouns
{
    private const int AgentReach = 5;

    /// <summary>The tokens that name the doer; empty where the noun phrase names none.</summary>
    public static TokenRange DoerOf(SentenceReading reading, int noun)
    {
        var tokens = reading.Analysis.Tokens;
        var tags = reading.Tags;
        var last = noun - 1;
        while (last >= 0 && tags[last] is WordClass.Adjective or WordClass.Noun or WordClass.Adverb or WordClass.Number or WordClass.Quote)
        {
            last--;
        }

        if (last >= 0 && tags[last] == WordClass.Determiner && tokens[last].Normal is "its" or "his" or "her" or "their")
        {
            return new TokenRange(last, last + 1);
        }

        if (last >= 0 && tags[last] == WordClass.Name && (IsPossessive(tokens[last].Text) || Gazetteer.IsDemonym(tokens[last].Normal)))
        {
            return new TokenRange(FirstOfName(tags, last), last + 1);
        }

        for (var i = noun + 1; i < Math.Min(noun + AgentReach, tags.Length - 1) && tags[i] is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Comma); i++)
        {
            if (tokens[i].Normal == "by" && tags[i + 1] is WordClass.Name or WordClass.Determiner)
            {
                var start = tags[i + 1] == WordClass.Name ? i + 1 : i + 2;
                var end = start;
                while (end < tags.Length && tags[end] is WordClass.Name or WordClass.Noun or WordClass.Adjective)
                {
                    end++;
                }

                return new TokenRange(start, end);
            }
        }

        return default;
    }

    private static bool IsPossessive(string text) => text is [.., '\'' or '’', 's' or 'S'] or [.., 's', '\'' or '’'];

    private static int FirstOfName(WordClass[] tags, int last)
    {
        while (last > 0 && tags[last - 1] == WordClass.Name)
        {
            last--;
        }

        return last;
    }
}
