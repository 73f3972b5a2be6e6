namespace Verify.Client.Articles;

/// <summary>A quantity as it was understood.</summary>
/// <param name="Text">As written.</param>
/// <param name="Low">The least value that the words allow, in the unit; null for no limit.</param>
/// <param name="High">The greatest; null for no limit.</param>
/// <param name="Unit">A base unit, an ISO 4217 code, "ratio", "point" or "count".</param>
/// <param name="Measure">The stem of what is counted or measured.</param>
public sealed record QuantityView(string Text, double? Low, double? High, string Unit, string? Measure);
