using System.Collections.Concurrent;
using System.Diagnostics;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Application.Stores;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>Clients that submit claims and articles without pause, each command under its operation id until it is answered.</summary>
internal sealed class ChaosLoad(IClaims claims, IArticles articles)
{
    private static readonly string[] Places = ["Orvalle", "Veltmar", "Marden", "Lissa", "Brightwell", "Tarn"];

    public ConcurrentBag<ClaimId> Claims { get; } = [];

    public ConcurrentBag<ArticleId> Articles { get; } = [];

    /// <summary>How often a client had to send a command again.</summary>
    public int Repeats { get; private set; }

    /// <summary>The longest that a command took, repeats included.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>Commands that were refused for good.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    public Task RunAsync(int clients, CancellationToken until) =>
        Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(client, until), CancellationToken.None)));

    private async Task ClientAsync(int client, CancellationToken until)
    {
        for (var number = 0; !until.IsCancellationRequested; number++)
        {
            var (key, place) = ($"{client}-{number}", Places[number % Places.Length]);
            if (number % 2 == 0)
            {
                var id = new ClaimId("claim-" + key);
                if (await UntilAnsweredAsync(() => claims.HandleAsync(
                    new ClaimCommand.Submit(id, $"The council of {place} closed the old bridge.", null, "load", "submit-" + key), default)))
                {
                    Claims.Add(id);
                }
            }
            else
            {
                var id = new ArticleId("article-" + key);
                var draft = Drafts.Past(id.Value, $"outlet{client}.example", $"Rain fell on day {number}. The council of {place} closed the old bridge.");
                if (await UntilAnsweredAsync(() => articles.HandleAsync(new ArticleCommand.Accept(id, draft, "load", "accept-" + key), default)))
                {
                    Articles.Add(id);
                }
            }
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
                Longest = TimeSpan.FromTicks(Math.Max(Longest.Ticks, Stopwatch.GetElapsedTime(began).Ticks));
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
            catch (IOException)
            {
                // The cluster or its database did not answer: what every client is told to do is to send the command again.
            }
            catch (Exception unexpected)
            {
                Errors.Add(unexpected.ToString());
                return false;
            }

            Repeats++;
            await Task.Delay(200);
        }
    }
}
