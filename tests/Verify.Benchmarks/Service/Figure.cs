namespace Verify.Benchmarks.Service;

/// <summary>One line of the result.</summary>
/// <param name="Bar">What is asked for.</param>
/// <param name="Measured">What was found.</param>
/// <param name="IsMet">Null where nothing is asked for.</param>
internal sealed record Figure(string Bar, string Measured, bool? IsMet);
