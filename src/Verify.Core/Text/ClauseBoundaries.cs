using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Finds where the clause around a token ends, by punctuation and conjunctions.</summary>
/// <remarks>Without a parser: commas of enumerations are told from those between clauses by what follows them.</remarks>
internal static class ClauseBoundaries
{
    private const int EnumerationReach = 5;

    private static readonly FrozenSet<string> Conjunctions = Set(
        "but although though while whereas because since unless until after before when as if which who whose where so however except");

    private static readonly FrozenSet<string> Subjects = Set("he she it they we i you this these those there");

    private static readonly FrozenSet<string> Finite = Set(
        "is are was were has have had will would can could may might must should shall do does did said says");

    /// <summary>The index of the first token at or after a start that is no longer in its clause.</summary>
    public static int EndAfter(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = start; i < tokens.Count; i++)
        {
            if (IsBoundary(tokens, i, start))
            {
                return i;
            }
        }

        return tokens.Count;
    }

    /// <summary>The index of the first token of the clause that a token is in.</summary>
    public static int StartBefore(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (!IsRelative(tokens, i) && (IsBoundary(tokens, i, -1) || tokens[i].Normal == "that"))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The "that" or "which" of "a plan that was rejected": what it stands for is before it.</summary>
    private static bool IsRelative(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Normal is "that" or "which" && i + 1 < tokens.Count && Finite.Contains(tokens[i + 1].Normal);

    private static bool IsBoundary(IReadOnlyList<Token> tokens, int i, int start)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Symbol)
        {
            return token.Normal switch
            {
                ";" or ":" or "." or "!" or "?" or "..." or ")" or "(" => true,
                "-" => IsDash(tokens, i),
                "," => !IsEnumeration(tokens, i),
                _ => false,
            };
        }

        if (token.Normal == "and")
        {
            return StartsClause(tokens, i + 1);
        }

        return i > start && Conjunctions.Contains(token.Normal);
    }

    private static bool IsDash(IReadOnlyList<Token> tokens, int i) =>
        i == 0 || i + 1 == tokens.Count || tokens[i - 1].Span.End < tokens[i].Span.Start || tokens[i].Text is "—" or "―";

    /// <summary>A comma followed by more items and an "and" or "or" before any verb.</summary>
    private static bool IsEnumeration(IReadOnlyList<Token> tokens, int comma)
    {
        for (var i = comma + 1; i < tokens.Count && i <= comma + EnumerationReach; i++)
        {
            var normal = tokens[i].Normal;
            if (normal is "and" or "or")
            {
                return i > comma + 1 ? !StartsClause(tokens, i + 1) : !StartsClause(tokens, i + 1) && normal == "or";
            }

            if (tokens[i].Kind == TokenKind.Symbol ? normal is not ("," or "-") : Subjects.Contains(normal) || Finite.Contains(normal) || Conjunctions.Contains(normal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a new subject or a new finite verb starts here.</summary>
    private static bool StartsClause(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return false;
        }

        var normal = tokens[i].Normal;
        return normal == "that" || Subjects.Contains(normal) || Finite.Contains(normal) || IrregularForms.VerbLemma(normal) is not null
            || (tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && normal.Length > 4 && normal.EndsWith("ed", StringComparison.Ordinal))
            || (i + 1 < tokens.Count && tokens[i].IsCapitalised && Finite.Contains(tokens[i + 1].Normal));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
