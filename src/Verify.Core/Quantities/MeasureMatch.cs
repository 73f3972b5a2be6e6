namespace Verify.Core.Quantities;

/// <summary>How the things that two quantities measure stand to each other.</summary>
internal enum MeasureMatch
{
    Different,

    /// <summary>One is part of the other's noun group, so that equal figures speak for each other but different ones say nothing.</summary>
    Related,
    Same,
}
