using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Verify.Hosting.Stores;

/// <summary>Work on what a host stands on, done while nothing that uses it has started.</summary>
public sealed class Preparation : IHostedLifecycleService
{
    private readonly Func<CancellationToken, Task> prepare;

    private Preparation(Func<CancellationToken, Task> prepare) => this.prepare = prepare;

    /// <summary>Adds work to be done before anything starts, after what was added earlier.</summary>
    public static void Add<T>(IServiceCollection services, Func<T, CancellationToken, Task> prepare)
        where T : notnull => services.AddSingleton<IHostedService>(provider =>
        {
            var prepared = provider.GetRequiredService<T>();
            return new Preparation(cancellation => prepare(prepared, cancellation));
        });

    public Task StartingAsync(CancellationToken cancellationToken) => prepare(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
