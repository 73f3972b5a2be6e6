namespace Verify.Web.Intake;

/// <summary>All that the page for taking articles in shows.</summary>
/// <param name="Pasted">What was typed, kept where it was not accepted.</param>
/// <param name="Url">Likewise the address of a page to fetch.</param>
/// <param name="Run">What becomes of what was handed in; null before.</param>
/// <param name="Error">Why nothing could be begun.</param>
public sealed record IntakeForm(PastedArticle Pasted, string Url = "", IntakeProgress? Run = null, string? Error = null);
