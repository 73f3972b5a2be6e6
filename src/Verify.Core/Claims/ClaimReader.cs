using Verify.Core.Dates;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Claims;

/// <summary>Understands a claim: its language, whether it can be checked at all, its parts and who is said to have said them.</summary>
public static class ClaimReader
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static ClaimReading Read(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var language = LanguageRecogniser.Recognise(claim.Text);
        if (language is not ("en" or LanguageRecogniser.Undetermined) && !HasEnglishWords(claim.Text))
        {
            return Refused(claim, ClaimKind.UnsupportedLanguage, $"The claim is not in English (it looks like “{language}”): it is kept and not judged.");
        }

        var whole = Analyse(claim.Text, claim.ContextDate);
        if (Checkability.IsQuestion(whole))
        {
            return Refused(claim, ClaimKind.Question, "The claim is a question: there is nothing to support or refute. Put it as a statement.");
        }

        var parts = ClaimSplitter.Split(whole, text => Analyse(text, claim.ContextDate)).Select(part => ToPart(part, claim.ContextDate)).ToList();
        if (parts.All(p => p.Kind == ClaimKind.Opinion))
        {
            return Refused(claim, ClaimKind.Opinion, "The claim is an opinion or a wish: reports can neither support nor refute it.");
        }

        var kind = parts.All(p => p.Kind == ClaimKind.Utterance) ? ClaimKind.Utterance : ClaimKind.Fact;
        return new ClaimReading(claim, kind, parts, null);
    }

    /// <summary>A claim is short: foreign names outweigh its function words, so any verb form that only English has tells.</summary>
    private static bool HasEnglishWords(string text)
    {
        var words = Tokenizer.Tokenize(text).Where(t => t.Kind == TokenKind.Word && !t.IsCapitalised).ToList();
        return words.Count > 0 && words.All(t => WordTable.Contains(t.Normal)) && words.Any(t => WordTable.PartsOfSpeech(t.Normal).Length > 0 || IrregularForms.Lemma(t.Normal) is not null);
    }

    private static ClaimReading Refused(Claim claim, ClaimKind kind, string why) => new(claim, kind, [], why);

    private static ClaimPart ToPart(SentenceAnalysis part, DateOnly? contextDate)
    {
        if (ReportedSpeech.Read(part) is { } speech)
        {
            var words = speech.Content.Of(part.Text);
            var content = Analyse(speech.IsNegated ? Negated(words) : words, contextDate);
            return new ClaimPart(part.Text, ClaimKind.Utterance, part, speech.Speaker, content, contextDate);
        }

        var kind = Checkability.IsOpinion(part) ? ClaimKind.Opinion : ClaimKind.Fact;
        return new ClaimPart(part.Text, kind, part, null, part, contextDate);
    }

    private static string Negated(string content)
    {
        var sentence = Analyse(content, null);
        var clauses = ClauseReader.Read(sentence, WordClassTagger.Tag(sentence));
        if (clauses.FirstOrDefault(c => c.IsFinite) is not { } main)
        {
            return "not " + content;
        }

        var verb = sentence.Tokens[main.Group.Start];
        var at = main.IsCopular || main.Predicate > main.Group.Start ? verb.Span.End : verb.Span.Start;
        return at == verb.Span.End ? content.Insert(at, " not") : content.Insert(at, "not ");
    }

    /// <summary>Without a context date "12 February" is that day of any year, "Tuesday" any Tuesday, and "last week" nothing that is known.</summary>
    private static SentenceAnalysis Analyse(string text, DateOnly? contextDate)
    {
        var analysis = SentenceAnalyser.Analyse(text, (contextDate ?? AnyDay).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return contextDate is not null ? analysis : analysis with { Dates = [.. analysis.Dates.Select(date => Undated(date, text)).OfType<DateMention>()] };
    }

    private static DateMention? Undated(DateMention date, string text)
    {
        var words = date.Span.Of(text);
        return NamesYear(words) ? date
            : Calendar.NamesMonth(words) ? date with { Recurrence = DateRecurrence.Yearly }
            : Calendar.IsWeekday(words) ? date with { Recurrence = DateRecurrence.Weekly }
            : null;
    }

    private static bool NamesYear(string words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            if (words.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return true;
            }
        }

        return false;
    }
}
