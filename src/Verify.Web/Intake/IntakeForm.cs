namespace Verify.Web.Intake;

/// <summary>All that the page for taking articles in shows.</summary>
/// <param name="Pasted">What was typed, kept where it was not accepted.</param>
/// <param name="Results">Null before anything was handed in.</param>
public sealed record IntakeForm(PastedArticle Pasted, IReadOnlyList<IntakeResult>? Results);
