namespace Verify.Core.Text;

/// <summary>Finds the cues by which a sentence withholds assertion.</summary>
public static class HedgeReader
{
    private static readonly PhraseMatcher Cues = new(
    [
        // modality
        "=might", "=could", "=would", "=should", "=must", "=ought to", "=couldn't", "=wouldn't", "=shouldn't", "=mightn't", "=mustn't",
        "possibly", "perhaps", "=maybe", "=likely", "=unlikely", "probably", "potentially", "potential", "possible that", "possibility",
        "conceivable", "chance of", "prospect of", "risk of",

        // hearsay
        "=reportedly", "=allegedly", "=alleged", "=apparently", "=supposedly", "=purportedly", "=purported", "rumour", "rumor", "=unconfirmed",
        "is said to", "are said to", "was said to", "were said to", "is thought to", "are thought to", "is believed to", "are believed to",
        "was believed to", "were believed to", "was thought to", "were thought to", "is understood to", "are understood to", "is feared to",
        "are feared to", "=feared", "it is claimed", "it's claimed", "it was claimed", "it is alleged", "it is reported", "it's reported",
        "it was reported", "it is said", "it's said", "it is understood", "it is believed", "it is thought", "=suspected", "seem to",
        "appear to", "seem that", "appear that", "=seemingly",

        // plans, hopes and expectations
        "expect", "expectation", "=set to", "=due to be", "plan to", "plan on", "intend to", "intention to", "aim to", "aim at", "hope",
        "=hopefully", "want", "wish", "seek to", "=poised to", "=prepared to", "=ready to", "=willing to", "=about to", "=close to",
        "=nearing", "on the verge of", "on the brink of", "on track to", "on course to", "in talks to", "threaten to", "vow to", "pledge to",
        "promise to", "try to", "attempt to", "effort to", "bid to", "=considering", "=mulling", "=weighing", "=eyeing", "look to",
        "=preparing to", "scheduled to", "slated to", "propose to", "=proposing", "offer to", "urge", "call for", "doubt", "doubtful",

        // conditions
        "=if", "whether", "=unless", "in case", "=were to", "=provided that", "=assuming", "=suppose", "hypothetical",
    ]);

    /// <summary>
    /// The spans of the cues, in order. The mark of a question is one; "May" the month and "if" in "as if" or "if not" are none.
    /// Obligation ("must", "should") counts: it does not say that something is so.
    /// </summary>
    public static IReadOnlyList<TextSpan> Read(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        List<TextSpan>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = IsModalMay(tokens, i) || IsQuestionMark(tokens, i) ? 1 : Cues.LengthAt(tokens, i);
            if (length > 0 && !IsOtherIf(tokens, i))
            {
                (found ??= []).Add(new TextSpan(tokens[i].Span.Start, tokens[i + length - 1].Span.End));
                i += length - 1;
            }
        }

        return found ?? [];
    }

    private static bool IsModalMay(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text == "may" || (tokens[i].Text == "May" && i == 0 && tokens.Count > 1 && tokens[1].Kind == TokenKind.Word && tokens[^1].Normal == "?");

    private static bool IsQuestionMark(IReadOnlyList<Token> tokens, int i) => tokens[i].Kind == TokenKind.Symbol && tokens[i].Text == "?";

    private static bool IsOtherIf(IReadOnlyList<Token> tokens, int i) => tokens[i].Normal == "if"
        && ((i > 0 && tokens[i - 1].Normal is "as" or "even") || (i + 1 < tokens.Count && tokens[i + 1].Normal == "not"));
}
