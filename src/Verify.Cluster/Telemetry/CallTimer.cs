namespace Verify.Cluster.Telemetry;

/// <summary>Times the calls to Verify's own grains.</summary>
internal sealed class CallTimer(ClusterMeter meter, TimeProvider clock) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.ImplementationMethod.DeclaringType?.Assembly != typeof(CallTimer).Assembly)
        {
            await context.Invoke();
            return;
        }

        var began = clock.GetTimestamp();
        var failed = true;
        try
        {
            await context.Invoke();
            failed = false;
        }
        finally
        {
            var method = context.ImplementationMethod;
            meter.Called(method.DeclaringType.Name, method.Name, clock.GetElapsedTime(began), failed);
        }
    }
}
