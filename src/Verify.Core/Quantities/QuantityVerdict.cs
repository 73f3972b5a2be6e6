namespace Verify.Core.Quantities;

/// <summary>The outcome of comparing two quantities, with the reason for a person to read.</summary>
public readonly record struct QuantityVerdict(QuantityAgreement Agreement, string Reason);
