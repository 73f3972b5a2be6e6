namespace Verify.Core.Text;

/// <summary>A half-open range [Start, End) of UTF-16 code units in some text.</summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException">Start is negative or after End.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>The text that this span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string Of(string text) => text[Start..End];
}
