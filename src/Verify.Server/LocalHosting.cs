using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Storage;

namespace Verify.Server;

/// <summary>Adds the one-process host.</summary>
internal static class LocalHosting
{
    public static void AddLocalHost(this IServiceCollection services)
    {
        services.AddSingleton(Start);
        services.AddSingleton(provider => provider.GetRequiredService<LocalHost>().Claims);
        services.AddSingleton(provider => provider.GetRequiredService<LocalHost>().Articles);
        services.AddHostedService<Follower>();
    }

    private static LocalHost Start(IServiceProvider provider)
    {
        var store = provider.GetRequiredService<IStore>();
        var log = provider.GetRequiredService<ILogger<LocalHost>>();
        var appraiser = new ClaimAppraiser(
            store.Evidence, provider.GetRequiredService<IStanceModel>(), new PassageAnalyses(), ClaimReader.Read, store.Outlets);
        return new LocalHost(
            store.Claims,
            store.Articles,
            store.Evidence,
            store.Changes,
            appraiser,
            new MailboxOptions(),
            provider.GetRequiredService<TimeProvider>(),
            (claim, fault) => log.LogError("The claim {Claim} could not be weighed again: {Fault}", claim, fault));
    }
}
