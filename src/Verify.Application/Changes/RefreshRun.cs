using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Application.Stores;
using Verify.Core.Claims;

namespace Verify.Application.Changes;

/// <summary>One run over the feed, from its durable place on.</summary>
/// <remarks>One flow of control begins attempts, waits until something ends or comes, and settles it; only the attempts go on beside it.</remarks>
internal sealed class RefreshRun(
    DueReader changes, IClaims claims, TimeProvider clock, Action<ClaimId, string> failed, long position, CancellationToken cancellation)
    : IAsyncDisposable
{
    /// <summary>First attempts at a time: as many as processors, and never one alone, lest a claim that does not answer holds up the rest.</summary>
    private static readonly int Lanes = Math.Max(2, Environment.ProcessorCount);

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private readonly DueClaims due = new(position);
    private readonly List<Task<Attempt>> firsts = [];
    private readonly List<Task<Attempt>> retries = [];
    private readonly Task never = new TaskCompletionSource().Task;
    private Task news = Task.CompletedTask;
    private Task tick = Task.CompletedTask;
    private long saved = position;

    /// <summary>Whether nothing is left but claims that failed often enough.</summary>
    private bool IsIdle => firsts.Count + retries.Count == 0 && due.HaveAllFailed(ClaimRefresher.Attempts);

    /// <param name="follows">Whether to go on with what comes until cancelled; else this ends when all is done, or has failed often enough.</param>
    public async Task WorkAsync(bool follows)
    {
        for (var isAtEnd = false; follows || !isAtEnd || !IsIdle; isAtEnd &= !news.IsCompleted)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isAtEnd && !due.HasFresh)
            {
                await SaveAsync().ConfigureAwait(false);
                isAtEnd = !await changes.ReadAsync(due, cancellation).ConfigureAwait(false);
                news = isAtEnd && follows ? changes.HearAsync(due.Read, stopping.Token) : never;
            }

            Begin();
            if (due.HasFresh || (isAtEnd && (follows || !IsIdle)))
            {
                await SettleNextAsync().ConfigureAwait(false);
            }
        }

        await SaveAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll([.. firsts, .. retries, tick]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private void Begin()
    {
        while (firsts.Count < Lanes && due.TryTakeFresh(out var claim))
        {
            firsts.Add(Task.Run(() => TryAsync(claim), CancellationToken.None));
        }

        if (retries.Count == 0 && due.TryTakeAside(clock.GetUtcNow(), out var again))
        {
            retries.Add(Task.Run(() => TryAsync(again), CancellationToken.None));
        }
    }

    private async Task SettleNextAsync()
    {
        if (firsts.Count == 0)
        {
            await SaveAsync().ConfigureAwait(false);
        }

        if (tick.IsCompleted && due.HasAside && retries.Count == 0)
        {
            tick = Task.Delay(Tick, clock, stopping.Token);
        }

        await Task.WhenAny([.. firsts, .. retries, news, .. tick.IsCompleted ? Array.Empty<Task>() : [tick]]).ConfigureAwait(false);
        foreach (var attempts in (IEnumerable<List<Task<Attempt>>>)[firsts, retries])
        {
            foreach (var ended in attempts.Where(attempt => attempt.IsCompleted).ToList())
            {
                attempts.Remove(ended);
                Settle(await ended.ConfigureAwait(false));
            }
        }
    }

    private void Settle(Attempt attempt)
    {
        if (attempt is not { Claim: var claim, Fault: { } fault })
        {
            due.Finish(attempt.Claim);
            return;
        }

        var now = clock.GetUtcNow();
        claim.Fail(now);
        var isGivenUp = attempt.MayPass ? now - claim.FailingSince >= Patience : claim.Failures >= ClaimRefresher.Attempts;
        if (isGivenUp || claim.Failures == ClaimRefresher.Attempts)
        {
            failed(claim.Command.Id, fault);
        }

        if (isGivenUp)
        {
            due.Finish(claim);
        }
        else
        {
            due.SetAside(claim, now + claim.Pause);
        }
    }

    private async Task<Attempt> TryAsync(DueClaim claim)
    {
        try
        {
            var outcome = await claims.HandleAsync(claim.Command, stopping.Token).ConfigureAwait(false);
            return new(claim, outcome is Outcome<ClaimState>.Refused { Refusal: { Code: RefusalCode.Busy } busy } ? busy.Message : null, MayPass: true);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            return new(claim, fault.ToString(), MayPass: fault is StoreException or TimeoutException or OperationCanceledException);
        }
    }

    private async ValueTask SaveAsync()
    {
        if (due.Done is var done && done > saved)
        {
            saved = done;
            await changes.SavePositionAsync(saved, cancellation).ConfigureAwait(false);
        }
    }

    /// <param name="Fault">What went wrong; null when nothing did.</param>
    /// <param name="MayPass">Whether it went wrong for want of the store, of the claim's silo or of time, and not for the claim's own sake.</param>
    private sealed record Attempt(DueClaim Claim, string? Fault, bool MayPass);
}
