using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>Finds the noun phrases of a sentence that can stand for speakers: names with their titles, pronouns, roles.</summary>
internal static class SpeakerPhrases
{
    private const int LongestModifier = 9;

    public static IReadOnlyList<SpeakerPhrase> Read(SentenceView view)
    {
        var phrases = new List<SpeakerPhrase>();
        var from = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (view.IsQuoted(i) || Head(view, i) is not { } head)
            {
                continue;
            }

            var start = head.Kind == PhraseKind.Pronoun ? i : StartOf(view, i, from);
            var before = view.Normal(start - 1);
            phrases.Add(new SpeakerPhrase(
                start, head.End, head.Kind, head.Name, FunctionWords.Prepositions.Contains(before), IsPossessive(view.Tokens[head.End - 1].Text)));
            from = head.End;
            i = head.End - 1;
        }

        return phrases;
    }

    /// <summary>The head of a phrase at a token: a whole name, a pronoun, or a role noun that nothing else heads.</summary>
    private static (PhraseKind Kind, int End, NameMention? Name)? Head(SentenceView view, int token)
    {
        if (view.NameAt(token) is { } name && !(view.Normal(token - 1) == "of" && IsOfficeNoun(view.Normal(token))))
        {
            var end = token + 1;
            while (ReferenceEquals(view.NameAt(end), name))
            {
                end++;
            }

            // A name may only modify what follows: "White House press secretary", "Kremlin spokesman Dmitry Peskov".
            return LeadsOn(view, end) || (name.Kind != NameKind.Person && name.Surface[^1] != 's' && IsCompound(view, end)) ? null : (PhraseKind.Name, end, name);
        }

        var normal = view.Normal(token);
        if (FunctionWords.SubjectPronouns.Contains(normal) && normal is not "who")
        {
            return (PhraseKind.Pronoun, token + 1, null);
        }

        if (!SpeakerNouns.IsSpeaker(normal))
        {
            return null;
        }

        var roleEnd = view.Normal(token + 1) == "of" && SpeakerNouns.IsPerson(normal) && IsOfficeNoun(view.Normal(token + 2)) ? token + 3 : token + 1;
        return LeadsOn(view, roleEnd) || IsCompound(view, roleEnd) ? null : (PhraseKind.Role, roleEnd, null);
    }

    /// <summary>True when the words after a noun still belong to its phrase: a further role noun, or the bearer's name.</summary>
    private static bool LeadsOn(SentenceView view, int next)
    {
        if (view.IsQuoted(next))
        {
            return false;
        }

        if (view.NameAt(next) is not null || SpeakerNouns.IsSpeaker(view.Normal(next)) && !IsVerbHere(view, next))
        {
            return !IsPossessive(view.Tokens[next - 1].Text) || SpeakerNouns.IsSpeaker(view.Normal(next));
        }

        return SpeakerNouns.IsSpeaker(view.Normal(next + 1)) && IsModifier(view, next) && !IsVerbHere(view, next)
            || view.Normal(next) == "of" && SpeakerNouns.IsPerson(view.Normal(next - 1)) && IsOfficeNoun(view.Normal(next + 1)) && view.NameAt(next + 2) is not null;
    }

    private static bool IsOfficeNoun(string normal) => normal is "state" or "staff" or "defence" or "defense" or "government" or "police" or "mission" or "treasury" or "parliament" or "commerce" or "energy";

    private static bool IsCompound(SentenceView view, int next)
    {
        var normal = view.Normal(next);
        return view.IsWord(next) && !view.Tokens[next].IsCapitalised && !ReportingVerbs.TryGet(normal, out _)
            && !FunctionWords.IsAdverb(normal) && WordTable.PartsOfSpeech(normal).StartsWith('n') && !FunctionWords.Auxiliaries.Contains(normal);
    }

    private static bool IsVerbHere(SentenceView view, int token) =>
        ReportingVerbs.TryGet(view.Normal(token), out var verb) && verb.Form is not VerbForm.Base;

    private static int StartOf(SentenceView view, int head, int from)
    {
        var start = head;
        while (start > from && head - start < LongestModifier && !view.IsQuoted(start - 1))
        {
            var normal = view.Normal(start - 1);
            if (normal == "that")
            {
                break;
            }

            if (FunctionWords.Determiners.Contains(normal))
            {
                return start - 1;
            }

            if (!IsModifier(view, start - 1) && !(normal == "of" && IsOfficeNoun(view.Normal(start)) || normal is "-"))
            {
                break;
            }

            start--;
        }

        return start;
    }

    private static bool IsModifier(SentenceView view, int token)
    {
        if (!view.IsWord(token) || view.IsQuoted(token))
        {
            return false;
        }

        var normal = view.Normal(token);
        if (FunctionWords.Prepositions.Contains(normal) || FunctionWords.Conjunctions.Contains(normal) || FunctionWords.Subordinators.Contains(normal)
            || FunctionWords.SubjectPronouns.Contains(normal) || FunctionWords.Relatives.Contains(normal) || FunctionWords.Auxiliaries.Contains(normal)
            || FunctionWords.Modals.Contains(normal) || FunctionWords.IsAdverb(normal) || normal is "that" or "as" or "than" or "when")
        {
            return false;
        }

        if (view.NameAt(token) is not null || SpeakerNouns.IsSpeaker(normal) || view.Tokens[token].IsCapitalised)
        {
            return true;
        }

        return !ReportingVerbs.TryGet(normal, out _) && WordTable.PartsOfSpeech(normal) is { Length: > 0 } parts && parts[0] is 'n' or 'a';
    }

    private static bool IsPossessive(string surface) =>
        surface.Length > 2 && (surface.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || surface.EndsWith("’s", StringComparison.OrdinalIgnoreCase)
            || surface[^1] is '’' or '\'');
}
