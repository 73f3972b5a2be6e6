using System.Net;
using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Claims;

/// <summary>Claims.</summary>
public sealed class ClaimsClient
{
    private readonly Sender sender;

    internal ClaimsClient(Sender sender) => this.sender = sender;

    /// <summary>Submits a claim and returns it weighed. One with the same id and text is returned as it is.</summary>
    public Task<ClaimView> SubmitAsync(ClaimSubmission claim, CancellationToken cancellation = default) =>
        sender.PostAsync("v1/claims", claim, VerifyJson.Default.ClaimSubmission, VerifyJson.Default.ClaimView, cancellation);

    /// <summary>Submits up to 1,000 claims; each is accepted or refused by itself.</summary>
    public Task<IReadOnlyList<ClaimBatchResult>> SubmitAsync(IReadOnlyList<ClaimSubmission> claims, CancellationToken cancellation = default) =>
        sender.PostAsync(
            "v1/claims/batch", new ClaimBatch(claims), VerifyJson.Default.ClaimBatch, VerifyJson.Default.IReadOnlyListClaimBatchResult, cancellation);

    /// <param name="asOf">The claim as it stood at this time; null for now.</param>
    public Task<ClaimView?> FindAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add(Path(id), "asOf", asOf), VerifyJson.Default.ClaimView, cancellation);

    /// <summary>Newest first; further pages are asked for as they are needed.</summary>
    public IAsyncEnumerable<ClaimListItem> ListAsync(ClaimFilter? filter = null, CancellationToken cancellation = default) =>
        sender.PagesAsync((filter ?? new ClaimFilter()).AddTo("v1/claims?limit=200"), VerifyJson.Default.PageClaimListItem, cancellation);

    public Task<IReadOnlyList<EvidenceView>?> FindEvidenceAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/evidence", "asOf", asOf), VerifyJson.Default.IReadOnlyListEvidenceView, cancellation);

    public Task<SourcesView?> FindSourcesAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/sources", "asOf", asOf), VerifyJson.Default.SourcesView, cancellation);

    public Task<ExplanationView?> FindExplanationAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/explanation", "asOf", asOf), VerifyJson.Default.ExplanationView, cancellation);

    /// <summary>What happened to the claim, oldest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>?> FindHistoryAsync(string id, CancellationToken cancellation = default) =>
        sender.FindAsync($"{Path(id)}/history", VerifyJson.Default.IReadOnlyListHistoryEntry, cancellation);

    /// <summary>The claim's log in full, oldest first.</summary>
    /// <param name="asOf">Only what had happened by this time; null for all.</param>
    public Task<IReadOnlyList<LoggedEvent>?> FindLogAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/log", "asOf", asOf), VerifyJson.Default.IReadOnlyListLoggedEvent, cancellation);

    public Task<IReadOnlyList<ReviewView>?> FindReviewsAsync(string id, CancellationToken cancellation = default) =>
        sender.FindAsync($"{Path(id)}/reviews", VerifyJson.Default.IReadOnlyListReviewView, cancellation);

    /// <summary>Records a verdict; a draft until somebody else signs it off.</summary>
    public Task<ReviewView> ReviewAsync(string id, ReviewSubmission review, CancellationToken cancellation = default) =>
        sender.PostAsync($"{Path(id)}/reviews", review, VerifyJson.Default.ReviewSubmission, VerifyJson.Default.ReviewView, cancellation);

    /// <summary>The latest review of each piece of evidence that has one.</summary>
    public Task<IReadOnlyList<EvidenceReviewView>?> FindEvidenceReviewsAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/reviews/evidence", "asOf", asOf), VerifyJson.Default.IReadOnlyListEvidenceReviewView, cancellation);

    /// <summary>Accepts or rejects one piece of evidence; a draft until somebody else signs off.</summary>
    public Task<EvidenceReviewView> ReviewEvidenceAsync(string id, EvidenceReviewSubmission review, CancellationToken cancellation = default) =>
        sender.PostAsync(
            $"{Path(id)}/reviews/evidence", review, VerifyJson.Default.EvidenceReviewSubmission, VerifyJson.Default.EvidenceReviewView, cancellation);

    /// <summary>Signs off what others found: the latest verdict and their reviews of evidence.</summary>
    public Task<ReviewsView> SignOffAsync(string id, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Post, $"{Path(id)}/reviews/sign-off", null, VerifyJson.Default.ReviewsView, cancellation);

    /// <summary>Stops checking the claim; its history stays.</summary>
    public Task<ClaimView> WithdrawAsync(string id, string reason, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Delete, Query.Add(Path(id), "reason", reason), null, VerifyJson.Default.ClaimView, cancellation);

    /// <summary>The evidence report as one page of HTML.</summary>
    public async Task<string?> FindReportAsync(string id, DateTimeOffset? asOf = null, CancellationToken cancellation = default)
    {
        var path = Query.Add($"{Path(id)}/report.html", "asOf", asOf);
        using var answer = await sender.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellation).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        await Sender.ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
        return await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Copies all claims, or those that a filter leaves, to a stream as they come.</summary>
    public async Task ExportAsync(ExportFormat format, Stream target, ClaimFilter? filter = null, CancellationToken cancellation = default)
    {
        var path = (filter ?? new ClaimFilter()).AddTo($"v1/exports/claims.{format.ToString().ToLowerInvariant()}");
        using var answer = await sender.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellation).ConfigureAwait(false);
        await Sender.ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
        await answer.Content.CopyToAsync(target, cancellation).ConfigureAwait(false);
    }

    private static string Path(string id) => $"v1/claims/{Query.Segment(id)}";
}
