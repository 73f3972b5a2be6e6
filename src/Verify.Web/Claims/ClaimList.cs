using Verify.Application.Claims;
using Verify.Application.Outcomes;

namespace Verify.Web.Claims;

/// <summary>All that the page of claims shows.</summary>
/// <param name="Form">The submit box: what was typed and what came of it.</param>
public sealed record ClaimList(ClaimFilter Filter, Page<ClaimSummary> Page, SubmitForm Form);
