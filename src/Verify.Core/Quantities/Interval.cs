namespace Verify.Core.Quantities;

/// <summary>A closed interval of numbers; either end may be infinite.</summary>
/// <remarks>Equality is by ends. "At least 40" is [40, +inf], "about a fifth" is a band around 0.2.</remarks>
public readonly record struct Interval
{
    /// <exception cref="ArgumentException">An end is NaN, or low is above high.</exception>
    public Interval(double low, double high)
    {
        if (double.IsNaN(low) || double.IsNaN(high) || low > high)
        {
            throw new ArgumentException($"An interval needs low <= high, got [{low}, {high}].");
        }

        Low = low;
        High = high;
    }

    public double Low { get; }

    public double High { get; }

    public static Interval Point(double value) => new(value, value);

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    public bool Contains(double value) => value >= Low && value <= High;
}
