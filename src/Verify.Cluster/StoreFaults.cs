using System.Data.Common;
using Microsoft.Extensions.Logging;
using Verify.Application.Stores;

namespace Verify.Cluster;

/// <summary>
/// Sends a store's failure to the caller as a plain <see cref="IOException"/>: neither its own type nor the database's
/// exception, which reminders throw, is known to travel. <see cref="GrainCalls"/> makes it a store's failure again.
/// </summary>
internal sealed class StoreFaults(ILogger<StoreFaults> log) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception fault) when (fault is StoreException or DbException)
        {
            log.LogWarning(fault, "The store failed a call to {Grain}", context.TargetId);
            throw new IOException(fault.Message);
        }
    }
}
