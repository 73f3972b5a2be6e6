namespace Verify.Core.Quantities;

/// <summary>A unit of measure and its base unit.</summary>
/// <param name="Name">The unit as the table knows it, one for all its spellings ("mile").</param>
/// <param name="Base">"m", "m2", "m3", "kg" or "s".</param>
/// <param name="Factor">How many base units make one.</param>
public sealed record Unit(string Name, string Base, double Factor);
