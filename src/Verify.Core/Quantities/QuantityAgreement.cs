namespace Verify.Core.Quantities;

/// <summary>How two quantities stand to each other.</summary>
public enum QuantityAgreement
{
    /// <summary>They do not measure the same thing in the same unit.</summary>
    Incomparable,

    /// <summary>Some value satisfies both.</summary>
    Agrees,

    /// <summary>No value satisfies both.</summary>
    Disjoint,
}
