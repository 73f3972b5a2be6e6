using System.Collections.Concurrent;
using System.Globalization;
using Verify.Client;
using Verify.Client.Articles;
using Verify.Client.Claims;

namespace Verify.Server.Tests.Crash;

/// <summary>Callers that submit, review and withdraw claims and post and revise articles until the server is gone.</summary>
internal sealed class CrashLoad(Uri server, int round)
{
    private const int Callers = 4;

    private static readonly DateTimeOffset Published = new(2025, 5, 6, 9, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentQueue<Write> acknowledged = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the server said it had done, in the order in which callers heard of it.</summary>
    public IReadOnlyCollection<Write> Acknowledged => acknowledged;

    /// <summary>Completes with the first write that was acknowledged.</summary>
    public Task First => first.Task;

    /// <summary>Returns once no caller reaches the server any more.</summary>
    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(caller))));

    private async Task CallAsync(int caller)
    {
        using var http = new HttpClient { BaseAddress = server };
        var client = new VerifyClient(http, new VerifyClientOptions { Attempts = 1 });
        try
        {
            for (var number = 0; ; number++)
            {
                await WriteAsync(client, string.Create(CultureInfo.InvariantCulture, $"r{round}-{caller}-{number}"), number);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
        {
            // The server was killed; what it did not acknowledge it does not owe.
        }
    }

    private async Task WriteAsync(VerifyClient client, string id, int number)
    {
        var text = $"The ferry Alda-{id} ran aground off Port Averill.";
        await client.Claims.SubmitAsync(new ClaimSubmission(text, id));
        Acknowledge(WriteKind.Claim, id);
        await client.Articles.AddAsync(Article(id, text));
        Acknowledge(WriteKind.Article, id);
        await client.Claims.ReviewAsync(id, new ReviewSubmission("Holds up", "Both logs were read."));
        Acknowledge(WriteKind.Review, id);
        if (number % 2 == 0)
        {
            await client.Articles.ReviseAsync(id, Article(id, $"{text} Nobody was hurt.") with { CorrectionNote = "Adds what became of the crew." });
            Acknowledge(WriteKind.Revision, id);
        }
        else
        {
            await client.Claims.WithdrawAsync(id, "Sent twice.");
            Acknowledge(WriteKind.Withdrawal, id);
        }
    }

    private static ArticleSubmission Article(string id, string text) =>
        new(Published, text, "Ferry aground", $"outlet{id.Length % 3}.example", Id: id);

    private void Acknowledge(WriteKind kind, string id)
    {
        acknowledged.Enqueue(new Write(kind, id));
        first.TrySetResult();
    }
}
