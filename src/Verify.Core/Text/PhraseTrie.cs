namespace Verify.Core.Text;

/// <summary>Looks up the longest phrase of a fixed list that starts at a token, by normal forms.</summary>
internal sealed class PhraseTrie<T>
{
    private readonly Node _root = new();

    /// <summary>Adds a phrase unless it is there already.</summary>
    public void TryAdd(string phrase, T value)
    {
        var node = _root;
        foreach (var token in Tokenizer.Tokenize(phrase))
        {
            if (!node.Children.TryGetValue(token.Normal, out var child))
            {
                node.Children.Add(token.Normal, child = new Node());
            }

            node = child;
        }

        if (!node.HasValue)
        {
            (node.HasValue, node.Value) = (true, value);
        }
    }

    /// <summary>How many tokens the longest phrase takes; 0 for none.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at, out T? value)
    {
        value = default;
        var length = 0;
        var node = _root;
        for (var i = at; i < tokens.Count && node.Children.TryGetValue(tokens[i].Normal, out var child); i++)
        {
            node = child;
            if (node.HasValue)
            {
                (length, value) = (i + 1 - at, node.Value);
            }
        }

        return length;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public bool HasValue { get; set; }

        public T? Value { get; set; }
    }
}
