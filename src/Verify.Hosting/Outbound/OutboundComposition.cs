using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Verify.Application.Articles;
using Verify.Outbound;
using Verify.Outbound.Addresses;
using Verify.Outbound.Webhooks;
using Verify.Storage;

namespace Verify.Hosting.Outbound;

/// <summary>Adds what is done towards other servers. Several processes on one store share the work.</summary>
internal static class OutboundComposition
{
    public static void AddOutbound(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboundSettings>().Bind(configuration.GetSection(OutboundSettings.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(Start);
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Subscriptions);
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Feeds);
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Documents);
        services.AddHostedService<OutboundService>();
    }

    private static OutboundHost Start(IServiceProvider provider)
    {
        var store = provider.GetRequiredService<IStore>();
        var log = provider.GetRequiredService<ILogger<OutboundHost>>();
        return new OutboundHost(
            store.Subscriptions,
            store.Feeds,
            store.Changes,
            provider.GetRequiredService<IArticles>(),
            provider.GetRequiredService<WebhookSecrets>(),
            new SystemResolver(),
            provider.GetRequiredService<IOptions<OutboundSettings>>().Value.Options(),
            provider.GetRequiredService<TimeProvider>(),
            (paused, cause) => log.LogError(cause, "{Paused}", paused));
    }
}
