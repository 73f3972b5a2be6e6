using Microsoft.Extensions.DependencyInjection;
using Verify.Hosting.Health;
using Verify.Storage;

namespace Verify.Hosting.Stores;

/// <summary>Adds a store and each of its ports.</summary>
public static class StoreServices
{
    /// <summary>The store is brought forward to this program's schema before anything else starts, and closed last.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, Func<IServiceProvider, IStore> connect)
    {
        services.AddSingleton(connect);
        Preparation.Add<IStore>(services, (store, cancellation) => store.PrepareAsync(cancellation));
        services.AddHealthChecks().AddCheck<StoreReadiness>("store", tags: [HealthProbes.ReadyTag]);
        return services
            .AddPort(store => store.Claims)
            .AddPort(store => store.Articles)
            .AddPort(store => store.Evidence)
            .AddPort(store => store.Changes)
            .AddPort(store => store.Keys)
            .AddPort(store => store.Answers)
            .AddPort(store => store.Outlets)
            .AddPort(store => store.Speakers)
            .AddPort(store => store.Audit)
            .AddPort(store => store.Subscriptions)
            .AddPort(store => store.Feeds);
    }

    private static IServiceCollection AddPort<T>(this IServiceCollection services, Func<IStore, T> port)
        where T : class => services.AddSingleton(provider => port(provider.GetRequiredService<IStore>()));
}
