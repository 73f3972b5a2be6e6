namespace Verify.Core.Dates;

/// <summary>What of a date's calendar place its words fix, where they do not name the year.</summary>
public enum DateRecurrence
{
    /// <summary>The day or days themselves.</summary>
    None,

    /// <summary>A day or month of any year ("12 February").</summary>
    Yearly,

    /// <summary>A day of any week ("Tuesday").</summary>
    Weekly,
}
