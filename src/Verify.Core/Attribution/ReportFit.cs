using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>Whether a word that can report is used so: with a subject that can speak and a complement that can be said.</summary>
internal static class ReportFit
{
    private static readonly string[] AdjectiveEndings = ["ian", "ean", "can", "ish", "ese", "eli", "aqi", "nch"];

    private static readonly HashSet<string> BareSubjectVerbs = new("say tell claim add warn write argue insist suggest state".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether what follows without a "that" or a quotation is what was said; moves to where it begins.</summary>
    public static bool Complement(SentenceView view, int token, ReportingVerb verb, ref int next)
    {
        var after = view.Normal(token + 1);
        switch (verb.Complement)
        {
            case VerbComplement.Any:
                next = token + 1;
                return next < view.Count && (view.IsWord(next) || view.Normal(next) is "'" or "‘" or "’" or "(" or "[" or "$" or "£" or "€" || view.Tokens[next].Kind == TokenKind.Number) && after is not ("and" or "but" or "by" or "responsibility" or "victory" or "war" or "bankruptcy" or "power");
            case VerbComplement.Hearer:
                return view.Normal(next) is "to" or "not";
            case VerbComplement.Clause when verb.Lemma is "call" or "appeal" or "plead" or "ask" && after is "for" or "on" or "upon":
            case VerbComplement.Clause when verb.Lemma is "propose" or "recommend" or "expect" or "fear" or "threaten" && after == "to":
                next = token + 1;
                return verb.Lemma is not ("expect" or "threaten");
            default:
                return false;
        }
    }

    /// <summary>Whether the words before the verb are who speaks, in number and place.</summary>
    public static bool Subject(SentenceView view, int token, ReportingVerb verb, VerbGroup group, Subject subject)
    {
        var phrase = subject.Phrases[^1];
        var before = view.Normal(token - 1);
        if (verb.Form == VerbForm.Past && verb.Complement == VerbComplement.Clause && !group.HasHave && HasAgent(view, token))
        {
            return false;
        }

        if (view.Normal(phrase.Start) is "i" or "we" or "you" || (phrase.Kind == PhraseKind.Other && !BareSubjectVerbs.Contains(verb.Lemma)))
        {
            return false;
        }

        if (FunctionWords.Determiners.Contains(before) && group.Start == token || FunctionWords.Prepositions.Contains(before) && verb.Form != VerbForm.Gerund)
        {
            return false;
        }

        var isAdjacent = subject.End == group.Start || FunctionWords.Conjunctions.Contains(view.Normal(group.Start - 1)) || view.Normal(group.Start - 1) is "who" or "," or "then";
        return verb.Form switch
        {
            VerbForm.Base => subject.End == group.Start && !group.HasHave && (subject.Phrases.Count > 1 || IsPlural(view, phrase)),
            VerbForm.ThirdPerson => verb.Lemma is "say" or "tell" or "insist" or "deny" || isAdjacent && !IsPluralRole(view, phrase) && !IsAdjective(phrase),
            VerbForm.Gerund => Gerund(view, token, group) && (verb.Lemma == "say" || group.Passive >= 0 || !view.IsWord(token - 1) || subject.End == token || FunctionWords.Prepositions.Contains(before) || FunctionWords.Subordinators.Contains(before) || FunctionWords.Conjunctions.Contains(before)),
            VerbForm.PastParticiple => group.HasHave,
            _ => isAdjacent || verb.Lemma is "say" or "tell" or "warn" or "insist" or "add" or "write" or "make clear" or "underscore" or "grumble" || group.HasHave || view.Normal(token + 1) == "that" || view.IsQuoted(token + 1),
        };
    }

    /// <summary>"mentioned on Monday by the mayor": a participle that only looks like a past tense.</summary>
    private static bool HasAgent(SentenceView view, int token)
    {
        for (var i = token + 1; i < view.Count && i < token + 8 && !view.IsQuoted(i) && view.IsWord(i); i++)
        {
            if (view.Normal(i) is "by" or "that")
            {
                return view.Normal(i) == "by";
            }
        }

        return false;
    }

    private static bool Gerund(SentenceView view, int token, VerbGroup group)
    {
        if (group.Passive >= 0)
        {
            return true;
        }

        var before = view.Normal(token - 1);
        return before is "," or "by" or "in" or "while" or "before" or "after" or "and" or "but" or "" or "–" or "—"
            || view.IsWord(token - 1) && !FunctionWords.Determiners.Contains(before) && !FunctionWords.Prepositions.Contains(before) && (view.Normal(token + 1) == "that" || view.IsQuoted(token + 1) || ComplementReader.StartsClause(view, token + 1));
    }

    private static bool IsPlural(SentenceView view, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Pronoun => view.Normal(phrase.Start) == "they",
        PhraseKind.Role or PhraseKind.Other => SpeakerNouns.IsPlural(view.Normal(phrase.End - 1)) || view.Normal(phrase.End - 1) is "police" or "staff",
        _ => true,
    };

    /// <summary>"Freedonian claims": an adjective of nationality before a noun that looks like a verb.</summary>
    private static bool IsAdjective(SpeakerPhrase phrase) => phrase.Name is { Kind: not NameKind.Person } name
        && AdjectiveEndings.Any(ending => name.Surface.EndsWith(ending, StringComparison.Ordinal)) && !name.Surface.Contains(' ', StringComparison.Ordinal);

    private static bool IsPluralRole(SentenceView view, SpeakerPhrase phrase) => phrase.Kind == PhraseKind.Role && SpeakerNouns.IsPlural(view.Normal(phrase.End - 1));
}
