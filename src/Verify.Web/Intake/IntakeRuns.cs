using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Verify.Application.Stores;

namespace Verify.Web.Intake;

/// <summary>Takes in, one run after the other, what is handed to the desk, whether or not somebody watches.</summary>
internal sealed partial class IntakeRuns(IntakeDesk desk, IHostApplicationLifetime host, ILogger<IntakeRuns> log) : IDisposable
{
    /// <summary>How many runs may wait: each holds what was uploaded in memory.</summary>
    private const int MostWaiting = 8;

    /// <summary>How many finished runs can still be looked at.</summary>
    private const int MostRemembered = 64;

    private readonly SemaphoreSlim turn = new(1);
    private readonly ConcurrentDictionary<string, IntakeRun> runs = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<IntakeRun> finished = new();

    /// <summary>Begins with what was handed in; null while too many others wait.</summary>
    public IntakeRun? Begin(IReadOnlyList<IntakePiece> pieces, string actor)
    {
        if (runs.Values.Count(run => !run.Completion.IsCompleted) >= MostWaiting)
        {
            return null;
        }

        var begun = new IntakeRun(pieces, actor);
        runs[begun.Id] = begun;
        _ = Task.Run(() => TakeInAsync(begun, host.ApplicationStopping), CancellationToken.None);
        return begun;
    }

    public IntakeRun? Find(string id) => runs.GetValueOrDefault(id);

    public void Dispose() => turn.Dispose();

    private async Task TakeInAsync(IntakeRun run, CancellationToken stopping)
    {
        try
        {
            await turn.WaitAsync(stopping).ConfigureAwait(false);
            try
            {
                await desk.TakeInAsync(run, stopping).ConfigureAwait(false);
            }
            finally
            {
                turn.Release();
            }
        }
        catch (StoreException fault)
        {
            run.Add(IntakeResult.NotTakenIn("the rest", fault.Message));
        }
        catch (OperationCanceledException)
        {
            run.Add(IntakeResult.NotTakenIn("the rest", "The server stopped; hand it in again."));
        }
        catch (Exception fault)
        {
            LogFault(fault, run.Id);
            run.Add(IntakeResult.NotTakenIn("the rest", "The server could not do this; its log says why."));
        }
        finally
        {
            run.Finish();
            Forget(run);
        }
    }

    private void Forget(IntakeRun run)
    {
        finished.Enqueue(run);
        while (finished.Count > MostRemembered && finished.TryDequeue(out var oldest))
        {
            runs.TryRemove(oldest.Id, out _);
        }
    }

    [LoggerMessage(LogLevel.Error, "The intake {Run} failed")]
    private partial void LogFault(Exception fault, string run);
}
