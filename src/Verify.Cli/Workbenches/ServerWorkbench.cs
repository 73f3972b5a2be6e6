using System.Globalization;
using System.Runtime.CompilerServices;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Cli.Check;
using Verify.Client;
using Verify.Client.Articles;
using Verify.Client.Claims;
using Verify.Client.Problems;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Reports;
using Consistency = Verify.Core.Consistency;

namespace Verify.Cli.Workbenches;

/// <summary>A server, over its HTTP API. A claim is folded here from the log that the server keeps, so it reads the same as from a store.</summary>
/// <remarks><see cref="ServerFault"/> explains what it throws.</remarks>
internal sealed class ServerWorkbench : IWorkbench
{
    /// <summary>Of drafts to a request: few enough to keep in memory until they are answered.</summary>
    private const int BatchSize = 256;

    private readonly HttpClient http;
    private readonly VerifyClient verify;

    /// <param name="actor">Who acts, where the server has no keys to tell by.</param>
    public ServerWorkbench(Uri server, string? key, string actor)
    {
        http = new HttpClient(new AnswerGuard()) { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Add("Verify-Actor", actor);
        verify = new VerifyClient(http, new VerifyClientOptions { Token = key, Attempts = 4 });
    }

    public async ValueTask<Refusal?> SubmitAsync(ClaimInput claim, CancellationToken cancellation)
    {
        try
        {
            await verify.Claims.SubmitAsync(new ClaimSubmission(claim.Text, claim.Id.Value, claim.ContextDate), cancellation);
            return null;
        }
        catch (VerifyProblemException problem) when (Refusals.Of(problem.Problem) is { } refusal)
        {
            return refusal;
        }
    }

    public async ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation) =>
        await ReadLogAsync(id, asOf, cancellation) is { Count: > 0 } log ? ClaimState.Fold(id, log.Select(recorded => recorded.Event)) : null;

    public async ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
        await ReadLogAsync(id, asOf: null, cancellation);

    public IAsyncEnumerable<ClaimSummary> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        verify.Claims.ListAsync(
            new ClaimFilter(Same<Consistency.ClaimStatus, ClaimStatus>(query.Status), Same<Consistency.ClaimFlag, ClaimFlag>(query.Flag), query.Outlet, query.Text),
            cancellation).Select(Summary);

    public async IAsyncEnumerable<Outcome<TakenArticle>> TakeInAsync(
        IAsyncEnumerable<ArticleDraft> drafts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var batch in drafts.Select(DraftSubmission.Of).Chunk(BatchSize).WithCancellation(cancellation))
        {
            foreach (var result in await verify.Articles.AddAsync(batch, cancellation))
            {
                yield return Taken(result);
            }
        }
    }

    public async ValueTask<Refusal?> RetractAsync(ArticleId id, string note, CancellationToken cancellation)
    {
        try
        {
            await verify.Articles.RetractAsync(id.Value, note, cancellation);
            return null;
        }
        catch (VerifyProblemException problem) when (Refusals.Of(problem.Problem) is { } refusal)
        {
            return refusal;
        }
    }

    public async ValueTask<ReportedArticle?> DescribeAsync(ArticleId id, CancellationToken cancellation) =>
        await verify.Articles.FindAsync(id.Value, cancellation: cancellation) is { } article
            ? new ReportedArticle(article.Outlet, article.OutletName, article.Title, article.Url, article.PublishedAt)
            : null;

    public ValueTask CatchUpAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadLogAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation) =>
    [
        .. (await verify.Claims.FindLogAsync(id.Value, asOf, cancellation) ?? []).Select(logged => new RecordedEvent<ClaimEvent>(
            logged.Version, logged.At, logged.Actor, Operation: null, EventJson.ReadClaimEvent(new(logged.Kind, logged.Data.GetRawText())))),
    ];

    private static Outcome<TakenArticle> Taken(BulkResult result) => result switch
    {
        { Article: { } article } => new Outcome<TakenArticle>.Accepted(new(new(article.Id), article.Revision), article.Changed, article.Warnings),
        { Problem: { } problem } => new Outcome<TakenArticle>.Refused(
            Refusals.Of(problem) ?? new Refusal(RefusalCode.Invalid, problem.Detail, [])),
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The server left out what became of article {result.Index}.")),
    };

    private static ClaimSummary Summary(ClaimListItem item) => new(
        new(item.Id),
        item.Version,
        item.Text,
        item.ContextDate,
        item.Submitter,
        Enum.Parse<Consistency.ClaimStatus>(item.Status.ToString()),
        [.. item.Flags.Select(flag => Enum.Parse<Consistency.ClaimFlag>(flag.ToString()))],
        item.SupportingSources,
        item.RefutingSources,
        item.Outlets,
        item.IsWithdrawn,
        item.SubmittedAt,
        item.ChangedAt);

    private static TTo? Same<TFrom, TTo>(TFrom? value)
        where TFrom : struct, Enum
        where TTo : struct, Enum => value is { } known ? Enum.Parse<TTo>(known.ToString()) : null;
}
