using System.Collections.Frozen;
using Verify.Core.Text;

namespace Verify.Core.Claims;

/// <summary>Tells what can be checked from questions and pure opinions.</summary>
internal static class Checkability
{
    private static readonly FrozenSet<string> QuestionWords =
        "who what when where why how".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Obligations = "should ought must shouldn't".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstPerson = "i we".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Evaluations =
        """
        good bad better best worse worst great greatest terrible awful wonderful beautiful ugly nice lovely amazing brilliant stupid
        disgusting disgraceful shameful boring exciting delicious overrated underrated evil immoral unfair fair wrong right smart
        foolish silly ridiculous absurd fantastic horrible perfect pathetic incompetent charming delightful
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsQuestion(SentenceAnalysis sentence) =>
        sentence.Text.AsSpan().TrimEnd().EndsWith("?")
        || (sentence.Tokens.Count > 1 && QuestionWords.Contains(sentence.Tokens[0].Normal)
            && !sentence.Tokens.Any(t => t.Normal == ","));

    /// <summary>A demand, a first-person view, or a value judgement that names no measurable fact.</summary>
    public static bool IsOpinion(SentenceAnalysis sentence)
    {
        if (sentence.Tokens.Count > 1 && FirstPerson.Contains(sentence.Tokens[0].Normal))
        {
            return true;
        }

        var evaluates = sentence.Tokens.Any(t => Evaluations.Contains(t.Normal));
        var obliges = sentence.Tokens.Any(t => Obligations.Contains(t.Normal));
        return (obliges || evaluates) && sentence.Quantities.Count == 0 && sentence.Dates.Count == 0;
    }
}
