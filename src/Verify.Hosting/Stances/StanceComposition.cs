using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Verify.Core.Stance;
using Verify.Core.Stance.Trained;
using Verify.Hosting.Health;
using Verify.Judges;

namespace Verify.Hosting.Stances;

/// <summary>Puts the stance model together that the settings ask for.</summary>
public static class StanceComposition
{
    public static IServiceCollection AddStanceModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StanceSettings>().Bind(configuration.GetSection(StanceSettings.Section))
            .Validate(settings => StanceModels.Names.Contains(settings.Model), $"Verify:Model must be one of {string.Join(", ", StanceModels.Names)}.")
            .Validate(settings => settings.Judge.IsValid, "Verify:Judge needs an http or https Endpoint that ends in '/', and a Model.")
            .ValidateOnStart();
        services.AddSingleton(provider => Create(
            provider.GetRequiredService<IOptions<StanceSettings>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddHealthChecks().AddCheck<ModelReadiness>("model", tags: [HealthProbes.ReadyTag]);
        return services;
    }

    /// <summary>The shipped model that is named; with a judge, that judge over the trained model, which it falls back to.</summary>
    internal static IStanceModel Create(StanceSettings settings, TimeProvider time)
    {
        if (settings.Judge.Endpoint is not { } endpoint)
        {
            return StanceModels.Create(settings.Model);
        }

        var client = new CompatibleChatClient(new HttpClient { BaseAddress = endpoint }, settings.Judge.Model, settings.Judge.Key);
        return new ChatStanceModel(client, TrainedStanceModel.Shipped, new ChatJudgeOptions { Model = settings.Judge.Model }, time);
    }
}
