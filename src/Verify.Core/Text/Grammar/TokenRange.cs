namespace Verify.Core.Text.Grammar;

/// <summary>A half-open range [Start, End) of token numbers.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public bool Contains(int token) => token >= Start && token < End;
}
