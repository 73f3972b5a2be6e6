namespace Verify.Core.Text;

/// <summary>Finds what a sentence negates.</summary>
/// <remarks>
/// Cues and clause-bound scopes after W. W. Chapman et al., "A simple algorithm for identifying negated findings and diseases in
/// discharge summaries", Journal of Biomedical Informatics 34, 2001, with the scopes ended by clause boundaries rather than
/// a fixed window. A word under two cues ("did not rule out talks") is affirmed: count the scopes that cover it.
/// </remarks>
public static class NegationReader
{
    private const int PassiveReach = 3;
    private const int FromReach = 6;

    /// <param name="quotations">The quoted stretches of the text: a cue inside one does not reach out of it.</param>
    public static IReadOnlyList<PolarityCue> Read(string text, IReadOnlyList<Token> tokens, IReadOnlyList<TextSpan> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(quotations);
        List<PolarityCue>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (NegationCues.Harmless.LengthAt(tokens, i) is > 0 and var harmless)
            {
                i += harmless - 1;
            }
            else if (CueAt(tokens, i) is { Length: > 0 } cue)
            {
                var span = new TextSpan(tokens[i].Span.Start, tokens[i + cue.Length - 1].Span.End);
                if (Scope(tokens, cue, quotations, span) is { Length: > 0 } scope)
                {
                    (found ??= []).Add(new PolarityCue(span, scope));
                }

                i += cue.Length - 1;
            }
        }

        return found ?? [];
    }

    private static Cue CueAt(IReadOnlyList<Token> tokens, int i)
    {
        var verb = NegationCues.Verbs.LengthAt(tokens, i);
        if (verb > 0)
        {
            return new Cue(i, verb, i + verb, IsPassive(tokens, i));
        }

        if (NegationCues.Preventing.LengthAt(tokens, i) > 0)
        {
            var from = IndexOfFrom(tokens, i);
            return from > 0 ? new Cue(i, 1, from + 1, false) : default;
        }

        var length = IsContraction(tokens[i].Normal) ? 1 : NegationCues.Particles.LengthAt(tokens, i);
        return length == 0 || IsNumberAbbreviation(tokens, i) || IsSecondHalf(tokens, i) ? default : new Cue(i, length, i + length, false);
    }

    private static TextSpan? Scope(IReadOnlyList<Token> tokens, Cue cue, IReadOnlyList<TextSpan> quotations, TextSpan span)
    {
        var first = cue.IsPassive ? ClauseBoundaries.StartBefore(tokens, cue.At) : cue.ScopeStart;
        var last = ScopeEnd(tokens, cue) - 1;
        if (first > last || first >= tokens.Count)
        {
            return null;
        }

        var start = tokens[first].Span.Start;
        var end = tokens[last].Span.End;
        foreach (var quotation in quotations)
        {
            if (quotation.Contains(span))
            {
                start = Math.Max(start, quotation.Start);
                end = Math.Min(end, quotation.End);
            }
        }

        return start < end ? new TextSpan(start, end) : null;
    }

    private static int ScopeEnd(IReadOnlyList<Token> tokens, Cue cue)
    {
        var end = ClauseBoundaries.EndAfter(tokens, cue.ScopeStart);
        var isPaired = tokens[cue.At].Normal == "neither";
        for (var i = cue.ScopeStart; i < end && !isPaired; i++)
        {
            if (tokens[i].Normal == "nor")
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsContraction(string normal) => normal.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>The "No." of "No. 5".</summary>
    private static bool IsNumberAbbreviation(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Normal == "no" && i + 2 < tokens.Count && tokens[i + 1].Normal == "." && tokens[i + 2].Kind == TokenKind.Number;

    /// <summary>The "nor" of "neither ... nor", which does not negate again.</summary>
    private static bool IsSecondHalf(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Normal != "nor")
        {
            return false;
        }

        for (var j = i - 1; j >= 0; j--)
        {
            if (tokens[j].Normal == "neither")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(IReadOnlyList<Token> tokens, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - PassiveReach; j--)
        {
            switch (tokens[j].Normal)
            {
                case "is" or "are" or "was" or "were" or "been" or "being" or "be" or "got":
                    return tokens[i].Normal.EndsWith("ed", StringComparison.Ordinal);
                case "has" or "have" or "had" or "by" or "," or "and":
                    return false;
            }
        }

        return false;
    }

    private static int IndexOfFrom(IReadOnlyList<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && i <= verb + FromReach; i++)
        {
            if (tokens[i].Normal == "from")
            {
                return i + 1 < tokens.Count && tokens[i + 1].Normal.EndsWith("ing", StringComparison.Ordinal) ? i : 0;
            }

            if (tokens[i].Kind == TokenKind.Symbol && tokens[i].Normal != "-")
            {
                return 0;
            }
        }

        return 0;
    }

    private readonly record struct Cue(int At, int Length, int ScopeStart, bool IsPassive);
}
