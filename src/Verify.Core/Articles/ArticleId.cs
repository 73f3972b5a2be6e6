namespace Verify.Core.Articles;

/// <summary>Identifies an article.</summary>
public readonly record struct ArticleId
{
    /// <exception cref="ArgumentException">The value is empty, longer than 200 characters or has a control character.</exception>
    public ArticleId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Length > 200 || value.Any(char.IsControl))
        {
            throw new ArgumentException("An article id is 1 to 200 characters without control characters.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
