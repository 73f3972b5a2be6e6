using Verify.Application.Claims;

namespace Verify.Web.Claims;

/// <summary>The box that takes a new claim.</summary>
/// <param name="Error">Why the text was not accepted.</param>
/// <param name="Similar">Claims that say nearly the same: to be looked at before a new one is made.</param>
/// <param name="Answer">The claim that was just submitted.</param>
public sealed record SubmitForm(
    string Text = "", string ContextDate = "", string? Error = null, IReadOnlyList<ClaimSummary>? Similar = null, Dossier? Answer = null);
