namespace Verify.Core.Text;

/// <summary>Finds the proper names of a sentence by capital letters, reference lists and the words around them.</summary>
public static class NameReader
{
    /// <summary>The names in order, never overlapping; titles are recorded with the name they stand by and are not part of it.</summary>
    public static IReadOnlyList<NameMention> Read(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var token in tokens)
        {
            if (token.IsCapitalised)
            {
                return new NameScan(text, tokens).Run();
            }
        }

        return [];
    }
}
