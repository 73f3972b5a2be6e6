using Microsoft.Extensions.Options;
using Verify.Hosting;
using Verify.Hosting.Logs;
using Verify.Hosting.Outbound;
using Verify.Hosting.Stances;
using Verify.Hosting.Stores;
using Verify.Outbound.Webhooks;
using Verify.Storage;
using Verify.Telemetry;

namespace Verify.Server;

/// <summary>Puts the server together: the HTTP API and the desk over the one-process host and a store.</summary>
public static class VerifyServer
{
    /// <exception cref="Verify.Application.Stores.StoreException">The store cannot be opened (on start).</exception>
    /// <exception cref="OptionsValidationException">What is configured cannot be meant; the message says what to change.</exception>
    public static WebApplication Build(string[] args) => Build(args, StoreClock.Instance);

    internal static WebApplication Build(string[] args, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(CommandLine.Read(args));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddLines();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.ListenOnLoopbackByDefault();
        var telemetry = builder.AddTelemetry("verify-server", FrontEnd.Signals);
        builder.Services.AddSingleton(clock);
        AddOptions(builder.Services, builder.Configuration);
        builder.Services.AddStore(OpenStore);
        builder.Services.AddStanceModel(builder.Configuration);
        builder.Services.AddLocalHost();
        builder.Services.AddSingleton(Secrets);
        builder.Services.AddFrontEnd(builder.Configuration);
        builder.Services.AddHostedService<SampleNewsroom>();
        var app = builder.Build();
        app.UseFrontEnd(showsMetrics: !telemetry.IsOn);
        return app;
    }

    private static void AddOptions(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ServerOptions>().Bind(configuration.GetSection(ServerOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ServerOptions>, ServerValidation>();
    }

    private static IStore OpenStore(IServiceProvider provider) =>
        Options(provider).StoreAddress.Connect(provider.GetRequiredService<TimeProvider>());

    private static WebhookSecrets Secrets(IServiceProvider provider) => WebhookSecrets.OfFile(
        provider.GetRequiredService<IOptions<OutboundSettings>>().Value.WebhookKeyFile ?? Path.Combine(Options(provider).Data, "webhook.key"));

    private static ServerOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ServerOptions>>().Value;
}
