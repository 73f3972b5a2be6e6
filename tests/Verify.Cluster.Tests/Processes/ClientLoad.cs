using System.Collections.Concurrent;
using System.Diagnostics;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Application.Stores;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Cluster.Tests.Processes;

/// <summary>Clients that submit claims and articles, each command under its operation id until it is answered.</summary>
/// <remarks>They breathe between commands: what each article leaves to be weighed again grows with the number of claims.</remarks>
internal sealed class ClientLoad(IClaims claims, IArticles articles)
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentQueue<(long Began, long Ended)> answered = [];
    private int repeats;

    public ConcurrentBag<ClaimId> Claims { get; } = [];

    public ConcurrentBag<ArticleId> Articles { get; } = [];

    /// <summary>How often a client had to send a command again.</summary>
    public int Repeats => repeats;

    /// <summary>Commands that were refused for good, or failed in a way that no client is told to repeat.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    public Task RunAsync(int clients, CancellationToken until) =>
        Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(client, until), CancellationToken.None)));

    /// <summary>The longest, repeats included, that a command was under way of those that a client waited for between two moments.</summary>
    public TimeSpan LongestWait(long from, long until) => answered
        .Where(command => command.Ended > from && command.Began < until)
        .Select(command => Stopwatch.GetElapsedTime(Math.Max(from, command.Began), command.Ended))
        .DefaultIfEmpty()
        .Max();

    private async Task ClientAsync(int client, CancellationToken until)
    {
        for (var number = 0; !until.IsCancellationRequested; number++)
        {
            var (key, sentence) = ($"{client}-{number}", LoadText.Sentence(client, number));
            if (number % 2 == 0)
            {
                var submit = new ClaimCommand.Submit(new ClaimId("claim-" + key), sentence, null, "load", "submit-" + key);
                if (await UntilAnsweredAsync(() => claims.HandleAsync(submit, default)))
                {
                    Claims.Add(submit.Id);
                }
            }
            else
            {
                var id = new ArticleId("article-" + key);
                var draft = Drafts.Past(id.Value, $"outlet{client}.example", $"Rain fell on day {number}. {sentence}");
                if (await UntilAnsweredAsync(() => articles.HandleAsync(new ArticleCommand.Accept(id, draft, "load", "accept-" + key), default)))
                {
                    Articles.Add(id);
                }
            }

            await Task.Delay(Breath, CancellationToken.None);
        }
    }

    private async Task<bool> UntilAnsweredAsync<T>(Func<ValueTask<Outcome<T>>> send)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var outcome = await send();
                answered.Enqueue((began, Stopwatch.GetTimestamp()));
                if (outcome is Outcome<T>.Accepted)
                {
                    return true;
                }

                if (outcome.Refusal().Code != RefusalCode.Busy)
                {
                    Errors.Add(outcome.Refusal().Message);
                    return false;
                }
            }
            catch (StoreException)
            {
                // The cluster or its database did not answer: what every client is told to do is to send the command again.
            }
            catch (Exception unexpected)
            {
                Errors.Add(unexpected.ToString());
                return false;
            }

            Interlocked.Increment(ref repeats);
            await Task.Delay(Pause);
        }
    }
}
