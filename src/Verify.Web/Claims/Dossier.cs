using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>All that the page of a claim shows.</summary>
/// <param name="State">Of a claim that exists.</param>
/// <param name="AsOf">The time that the claim is looked at from; null for now.</param>
/// <param name="Quotable">Its status in one sentence; null until it has been weighed.</param>
/// <param name="Parts">The weakest first: the status is taken from it.</param>
/// <param name="Matrix">SVG; null where there is no evidence.</param>
/// <param name="Timeline">SVG; null where nothing takes a side.</param>
/// <param name="History">Newest first; the whole log, whatever the time looked at.</param>
/// <param name="Report">Names its outlets; null until it has been weighed.</param>
public sealed record Dossier(
    ClaimState State,
    DateTimeOffset? AsOf,
    string? Quotable,
    IReadOnlyList<WeighedPart> Parts,
    string? Matrix,
    string? Timeline,
    IReadOnlyList<HistoryEntry> History,
    ClaimReport? Report)
{
    public Claim Claim => State.Claim!;

    public ClaimAssessment? Assessment => State.Assessment;

    /// <summary>Whether the claim is shown as it is now, so that it may be acted on.</summary>
    public bool IsCurrent => AsOf is null;

    /// <summary>Whether there is anything to act on: it is shown as it is now, and is still checked.</summary>
    public bool IsOpen => IsCurrent && State.Withdrawal is null;

    /// <summary>Every sentence that takes a side, once.</summary>
    public IEnumerable<Testimony> Judged =>
        Parts.SelectMany(part => part.Sources).SelectMany(group => group.Copies.Prepend(group.Lead)).DistinctBy(item => item.Evidence.Key);
}
