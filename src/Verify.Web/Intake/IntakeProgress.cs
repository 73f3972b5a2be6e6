namespace Verify.Web.Intake;

/// <summary>How far a run is.</summary>
/// <param name="Found">How many articles were found so far in what was handed in.</param>
/// <param name="Handled">How many of them were accepted or refused, or could not be read.</param>
/// <param name="Results">The first of those handled.</param>
public sealed record IntakeProgress(
    string Id, int Found, int Handled, int Accepted, bool IsDone, IReadOnlyList<IntakeResult> Results);
