using Verify.Core.Text;

namespace Verify.Core.Articles;

internal static class CapitalisedNames
{
    private static readonly HashSet<string> Titles = new("mr mrs ms dr president secretary minister prime sir lord senator general pope king queen judge professor monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".Split(' '));

    public static IReadOnlyList<NameMention> Read(string text, IReadOnlyList<Token> tokens)
    {
        var found = new List<NameMention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            bool Ok(int t) => t < tokens.Count && tokens[t].Kind == TokenKind.Word && tokens[t].IsCapitalised && !Titles.Contains(tokens[t].Normal) && !(t == 0 && WordTable.Contains(tokens[t].Normal) && WordTable.Weight(tokens[t].Normal) < 0.75) && !StopWords.Contains(tokens[t].Normal);
            if (!Ok(i)) continue;
            var e = i + 1;
            while (Ok(e) && !tokens[e-1].Text.EndsWith("’s") && !tokens[e-1].Text.EndsWith("'s")) e++;
            var span = new TextSpan(tokens[i].Span.Start, tokens[e - 1].Span.End);
            found.Add(new NameMention(span, span.Of(text), string.Join(' ', tokens.Skip(i).Take(e - i).Select(t => t.Normal)), e - i > 1 ? NameKind.Person : NameKind.Unknown));
            i = e - 1;
        }
        return found;
    }
}
