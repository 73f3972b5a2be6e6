using Orleans.Runtime;
using Verify.Application.Stores;

namespace Verify.Cluster;

/// <summary>Calls grains from outside, through the death of a silo and the absence of the store.</summary>
/// <remarks>
/// When no answer comes, what was asked may or may not have been done. It is asked again until its time is up: reading is
/// safe to repeat, and so is a command under an operation id, which every command has or is given (<see cref="OperationIds"/>).
/// </remarks>
internal sealed class GrainCalls(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <exception cref="StoreException">No answer came; what was asked may have been done.</exception>
    public async ValueTask<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await ask(cancellation).ConfigureAwait(false);
            }
            catch (Exception failure) when (IsNoAnswer(failure))
            {
                if (clock.GetElapsedTime(began) > Patience)
                {
                    throw new StoreException(
                        failure is IOException
                            ? failure.Message
                            : "The cluster did not answer. Whether it did what was asked is not known; try again under the operation id.",
                        failure);
                }
            }

            await Task.Delay(Pause, clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a call failed for want of a silo or of the store, rather than for what it asked.</summary>
    public static bool IsNoAnswer(Exception failure) => failure is OrleansException or TimeoutException or IOException;
}
