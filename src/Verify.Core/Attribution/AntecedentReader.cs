using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>
/// Finds whom and what the pronouns, lone surnames and definite descriptions of a sentence stand for: the subject or
/// speaker before, the fullest form of the name, the bearer of the office, the thing named before with the same head noun.
/// Where that is unsure it says nothing.
/// </summary>
internal static class AntecedentReader
{
    /// <param name="speakers">What the sentences before this one told.</param>
    public static IReadOnlyList<Antecedent> Read(SentenceView view, ArticleSpeakers speakers, NamedThings things)
    {
        var found = new List<Antecedent>();
        var main = SubjectReader.Main(view, view.Count)?.Phrases[0];
        for (var i = 0; i < view.Count; i++)
        {
            if (!view.IsQuoted(i) && OfPronoun(view, i, main, speakers) is { } name)
            {
                found.Add(new Antecedent(view.Tokens[i].Span, name));
            }
        }

        foreach (var phrase in view.Phrases)
        {
            if (OfPhrase(view, phrase, speakers) is { } name)
            {
                found.Add(new Antecedent(SpanOf(view, phrase), name));
            }
        }

        foreach (var mention in view.Names)
        {
            if (!found.Exists(antecedent => antecedent.Expression.Overlaps(mention.Span)) && mention.Kind == NameKind.Person && !mention.Surface.Contains(' ', StringComparison.Ordinal)
                && speakers.FullName(mention) is var full && full.Length > mention.Surface.Length)
            {
                found.Add(new Antecedent(mention.Span, full));
            }
        }

        found.AddRange(things.Resolve(view));
        return found;
    }

    private static string? OfPronoun(SentenceView view, int token, SpeakerPhrase? main, ArticleSpeakers speakers)
    {
        var normal = view.Normal(token);
        if (normal is "he" or "she" or "him" or "his" or "her")
        {
            var isMainPerson = main is { Kind: PhraseKind.Name } && speakers.IsPerson(view, main);
            return isMainPerson && IsBoundTo(view, token, main!) ? speakers.Resolve(view, main!) : isMainPerson && token > main!.Start ? null : speakers.LastPerson;
        }

        return normal is "it" or "its" && !IsImpersonal(view, token) && (main is null || main.Start >= token) ? speakers.BodyJustBefore : null;
    }

    /// <summary>The sentence's own subject, or the one that a fronted phrase looks ahead to: "In his speech, Scott".</summary>
    private static bool IsBoundTo(SentenceView view, int token, SpeakerPhrase main) =>
        token >= main.End || FunctionWords.Prepositions.Contains(view.Normal(0)) || view.Normal(0).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"It is clear that", "it was reported": an "it" that stands for nothing.</summary>
    private static bool IsImpersonal(SentenceView view, int token)
    {
        if (!FunctionWords.BeForms.Contains(view.Normal(token + 1)) && view.Tokens[token].Text.Length == view.Normal(token).Length)
        {
            return false;
        }

        for (var i = token + 2; i < token + 9; i++)
        {
            if (view.Normal(i) is "that" or "to" or "how" or "whether" or "who")
            {
                return true;
            }
        }

        return false;
    }

    private static string? OfPhrase(SentenceView view, SpeakerPhrase phrase, ArticleSpeakers speakers)
    {
        if (phrase.Kind == PhraseKind.Role && (phrase.Start == 0 || view.Normal(phrase.Start) is "the" or "this" or "that"))
        {
            return speakers.BearerOf(view, phrase);
        }

        return phrase.Kind == PhraseKind.Name && phrase.Name!.Kind != NameKind.Place && !phrase.Name.Surface.Contains(' ', StringComparison.Ordinal)
            && speakers.FullName(phrase.Name) is var full && full.Length > phrase.Name.Surface.Length && full.Contains(' ', StringComparison.Ordinal) ? full : null;
    }

    private static TextSpan SpanOf(SentenceView view, SpeakerPhrase phrase) => phrase.Kind == PhraseKind.Name ? phrase.Name!.Span : view.SpanOf(phrase.Start, phrase.End);
}
