namespace Verify.Core.Attribution;

/// <summary>What must follow a reporting verb for it to report words.</summary>
public enum VerbComplement
{
    /// <summary>Whatever follows is what was said ("said", "claimed", "denied").</summary>
    Any,

    /// <summary>A hearer comes before what was said ("told reporters that").</summary>
    Hearer,

    /// <summary>Only a clause or a quotation is speech; with a noun alone it is a deed ("added 40 jobs", "recalled its envoy").</summary>
    Clause,

    /// <summary>Only a quotation is speech ("continued", "laughed").</summary>
    Quotation,
}
