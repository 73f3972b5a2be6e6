namespace Verify.Core.Dates;

/// <summary>An inclusive range of calendar days.</summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">Start is after end.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        if (start > end)
        {
            throw new ArgumentException($"A date range needs start <= end, got {start:O} to {end:O}.");
        }

        Start = start;
        End = end;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    public bool Overlaps(DateRange other) => Start <= other.End && other.Start <= End;
}
