using System.Globalization;
using Verify.Application.Articles;
using Verify.Application.Feeds;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Ingest;
using Verify.Outbound.Fetching;

namespace Verify.Outbound.Feeds;

/// <summary>Reads the followed feeds as they fall due and takes in their items.</summary>
/// <remarks>Any number of followers share a store: each visit is one's own.</remarks>
internal sealed class FeedFollower(
    IFeedStore store,
    IArticles articles,
    DocumentFetcher documents,
    RobotsCache robots,
    FeedOptions options,
    Backoff backoff,
    Signal changed,
    TimeProvider clock)
{
    private const string Accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

    /// <summary>Follows until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var next = changed.Next;
            await ReadDueAsync(cancellation).ConfigureAwait(false);
            await changed.WaitAsync(next, options.Poll, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the feeds that are due now.</summary>
    public Task ReadDueAsync(CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, options.Parallel).Select(_ => ReadOneByOneAsync(cancellation)));

    private async Task ReadOneByOneAsync(CancellationToken cancellation)
    {
        while (await TakeAsync(cancellation).ConfigureAwait(false) is { } feed)
        {
            await ReadAsync(feed, cancellation).ConfigureAwait(false);
        }
    }

    private ValueTask<Feed?> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return store.TakeDueAsync(now, now + options.LongestVisit, cancellation);
    }

    private async ValueTask ReadAsync(Feed feed, CancellationToken cancellation)
    {
        var known = feed.Progress;
        var request = new FetchRequest(new Uri(feed.Url), Accept, options.MaximumBytes, known.EntityTag, known.LastModified);
        var progress = await documents.FetchAsync(request, robots.AllowsAsync, cancellation).ConfigureAwait(false) switch
        {
            FetchResult.Document document => await TakeInAsync(feed, document, cancellation).ConfigureAwait(false),
            FetchResult.Unchanged => Succeeded(known),
            FetchResult.Failed failed => Failed(feed, failed.Message, failed.RetryAfter),
            var unknown => throw new InvalidOperationException($"Unknown result {unknown}."),
        };
        await store.SaveAsync(feed.Id, progress, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<FeedProgress> TakeInAsync(Feed feed, FetchResult.Document document, CancellationToken cancellation)
    {
        var items = FeedItems.Read(feed, document.Content, document.Address);
        var problems = items.OfType<ReadResult.Unreadable>().Select(item => item.Problem.ToString()).ToList();
        if (problems.Count == items.Count)
        {
            return Failed(feed, problems[0], null);
        }

        var accepted = 0;
        foreach (var item in items.OfType<ReadResult.Read>().Take(options.MaximumItems))
        {
            switch (await AcceptAsync(item, feed, cancellation).ConfigureAwait(false))
            {
                case Outcome<ArticleState>.Accepted { Changed: true }:
                    accepted++;
                    break;
                case Outcome<ArticleState>.Refused { Refusal.Code: RefusalCode.Busy } busy:
                    return Failed(feed, busy.Refusal.Message, null);
                case Outcome<ArticleState>.Refused refused:
                    problems.Add($"{item.Source}: {refused.Refusal.Message}");
                    break;
                default:
                    break;
            }
        }

        return Succeeded(feed.Progress) with
        {
            EntityTag = document.EntityTag,
            LastModified = document.LastModified,
            Accepted = feed.Progress.Accepted + accepted,
            Problem = problems.Count == 0 ? null : string.Create(
                CultureInfo.InvariantCulture, $"{problems.Count} of {items.Count} items were left out. The first: {problems[0]}"),
        };
    }

    private async ValueTask<Outcome<ArticleState>> AcceptAsync(ReadResult.Read item, Feed feed, CancellationToken cancellation)
    {
        var id = ArticleIdentity.Of(item.Draft);
        return await articles.HandleAsync(new ArticleCommand.Accept(id, item.Draft, feed.Id.Value), cancellation).ConfigureAwait(false);
    }

    private FeedProgress Succeeded(FeedProgress known)
    {
        var now = clock.GetUtcNow();
        return known with { DueAt = now + options.Interval, ReadAt = now, FailuresInARow = 0, Problem = null };
    }

    private FeedProgress Failed(Feed feed, string problem, TimeSpan? retryAfter)
    {
        var failures = feed.Progress.FailuresInARow + 1;
        var pause = backoff.After(failures, feed.Id.Value);
        var asked = retryAfter < options.LongestPause ? retryAfter.Value : TimeSpan.Zero;
        return feed.Progress with
        {
            DueAt = clock.GetUtcNow() + (asked > pause ? asked : pause),
            FailuresInARow = failures,
            Problem = problem,
        };
    }
}
