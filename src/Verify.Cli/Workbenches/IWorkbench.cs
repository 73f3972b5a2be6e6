using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Cli.Check;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Reports;

namespace Verify.Cli.Workbenches;

/// <summary>The articles and claims that a command works with, wherever they are kept.</summary>
internal interface IWorkbench : IAsyncDisposable
{
    /// <returns>Why the claim was refused; null when it was accepted, and weighed.</returns>
    ValueTask<Refusal?> SubmitAsync(ClaimInput claim, CancellationToken cancellation);

    /// <summary>The claim; null for an unknown one.</summary>
    /// <param name="asOf">The claim as it stood at this time; null for now.</param>
    ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation);

    /// <summary>The claim's log in order; empty for an unknown claim.</summary>
    ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation);

    /// <summary>All claims that the filters of a query leave, newest first.</summary>
    IAsyncEnumerable<ClaimSummary> ListAsync(ClaimQuery query, CancellationToken cancellation);

    /// <summary>Takes in drafts in constant memory; one outcome a draft, in order.</summary>
    IAsyncEnumerable<Outcome<TakenArticle>> TakeInAsync(IAsyncEnumerable<ArticleDraft> drafts, CancellationToken cancellation);

    /// <returns>Why it was refused; null when the article is retracted.</returns>
    ValueTask<Refusal?> RetractAsync(ArticleId id, string note, CancellationToken cancellation);

    /// <summary>What a report says of an article; null for an unknown one.</summary>
    ValueTask<ReportedArticle?> DescribeAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>Waits until the claims that new articles touch are weighed again; a server does that by itself, right after.</summary>
    ValueTask CatchUpAsync(CancellationToken cancellation);
}
