using System.Collections.Frozen;
using Verify.Core.Attribution;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Claims;

/// <summary>Who a claim says said what.</summary>
/// <param name="Content">What was said, in the claim's text.</param>
/// <param name="IsNegated">"X does not believe that P" is read as X believing the opposite (neg-raising, Horn 1978).</param>
internal sealed record ReportedSpeech(NameMention Speaker, TextSpan Content, bool IsNegated = false)
{
    /// <summary>The verbs of opinion whose negation is a negation of what is thought.</summary>
    private static readonly FrozenSet<string> NegRaising =
        new[] { "believe", "think", "expect", "want", "feel", "consider", "suppose", "reckon" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose bare object is what is judged, not what is said: "praised the cover" reports a deed.</summary>
    private static readonly FrozenSet<string> Judging =
        new[] { "praise", "hail", "criticise", "criticize", "condemn", "denounce", "accuse", "blame", "question", "dispute", "deny" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"X said that P", "P, X said", "P, said X", "According to X, P"; null for a claim that reports no words.</summary>
    public static ReportedSpeech? Read(SentenceAnalysis sentence)
    {
        var tags = WordClassTagger.Tag(sentence);
        var clauses = ClauseReader.Read(sentence, tags);
        return Fronted(sentence, clauses) ?? Trailing(sentence) ?? AccordingTo(sentence);
    }

    private static ReportedSpeech? Fronted(SentenceAnalysis sentence, IReadOnlyList<Clause> clauses)
    {
        if (clauses.FirstOrDefault(c => c.IsFinite) is not { IsPassive: false } main
            || !ReportingVerbs.TryGet(sentence.Tokens[main.Predicate].Normal, out var verb)
            || SpeakerIn(sentence, main.Subject) is not { } speaker)
        {
            return null;
        }

        var negated = sentence.Negations.Any(n => n.Cue.Start >= sentence.Tokens[main.Group.Start].Span.Start
            && n.Cue.End <= sentence.Tokens[main.Group.End - 1].Span.End);
        if (negated && !NegRaising.Contains(verb.Lemma))
        {
            return null;
        }

        var after = main.Group.End;
        if (after >= sentence.Tokens.Count || !Introduces(sentence, clauses, verb.Complement, after) || IsJudgement(sentence, clauses, verb, after))
        {
            return null;
        }

        var start = sentence.Tokens[after].Normal is "that" or ":" ? after + 1 : after;
        return start < sentence.Tokens.Count
            ? new ReportedSpeech(speaker, Trimmed(sentence, sentence.Tokens[start].Span.Start, sentence.Text.Length), negated)
            : null;
    }

    private static bool Introduces(SentenceAnalysis sentence, IReadOnlyList<Clause> clauses, VerbComplement complement, int after) =>
        complement switch
        {
            VerbComplement.Any => sentence.Tokens[after].Normal is not "." and not ",",
            VerbComplement.Hearer or VerbComplement.Clause =>
                IsNaming(sentence, after)
                || sentence.Tokens.Skip(after).Any(t => t.Normal == "that")
                || clauses.Any(c => c.IsFinite && !c.Subject.IsEmpty && c.Subject.Start >= after),
            _ => sentence.Quotations.Any(q => q.Start >= sentence.Tokens[after].Span.Start),
        };

    private static bool IsJudgement(SentenceAnalysis sentence, IReadOnlyList<Clause> clauses, ReportingVerb verb, int after) => Judging.Contains(verb.Lemma)
        && !clauses.Any(c => c.Group.Start >= after)
        && !sentence.Quotations.Any(q => q.Start >= sentence.Tokens[after].Span.Start);

    /// <summary>"called the plan unrealistic", "labelled it a mistake".</summary>
    private static bool IsNaming(SentenceAnalysis sentence, int after) =>
        sentence.Tokens[after - 1].Stem is "call" or "label" or "brand" or "dub" && sentence.Tokens[after].Normal is not ("for" or "on" or "off" or "to" or "in");

    private static ReportedSpeech? Trailing(SentenceAnalysis sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = tokens.Count - 1; i > 1; i--)
        {
            if (tokens[i].Normal != ",")
            {
                continue;
            }

            var tail = new TokenRange(i + 1, tokens.Count);
            var reports = Enumerable.Range(tail.Start, tail.End - tail.Start)
                .Any(t => ReportingVerbs.TryGet(tokens[t].Normal, out var verb) && verb.Complement != VerbComplement.Quotation);
            var spoken = tokens[i + 1 < tokens.Count ? i + 1 : i].Normal == "according";
            return (reports || spoken) && SpeakerIn(sentence, tail) is { } speaker
                ? new ReportedSpeech(speaker, Trimmed(sentence, 0, tokens[i].Span.Start))
                : null;
        }

        return null;
    }

    private static ReportedSpeech? AccordingTo(SentenceAnalysis sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count < 4 || tokens[0].Normal != "according" || tokens[1].Normal != "to")
        {
            return null;
        }

        var comma = 2;
        while (comma < tokens.Count && tokens[comma].Normal != ",")
        {
            comma++;
        }

        return comma + 1 < tokens.Count && SpeakerIn(sentence, new TokenRange(2, comma)) is { } speaker
            ? new ReportedSpeech(speaker, Trimmed(sentence, tokens[comma + 1].Span.Start, sentence.Text.Length))
            : null;
    }

    private static NameMention? SpeakerIn(SentenceAnalysis sentence, TokenRange range)
    {
        if (range.IsEmpty)
        {
            return null;
        }

        var span = new TextSpan(sentence.Tokens[range.Start].Span.Start, sentence.Tokens[range.End - 1].Span.End);
        return sentence.Names.LastOrDefault(n => span.Contains(n.Span));
    }

    private static TextSpan Trimmed(SentenceAnalysis sentence, int start, int end)
    {
        while (start < end && IsEdge(sentence.Text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(sentence.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '.' or ',' or ':' or '‘' or '’';
}
