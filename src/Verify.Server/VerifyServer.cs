using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Verify.Api;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Outbound;
using Verify.Outbound.Addresses;
using Verify.Outbound.Webhooks;
using Verify.Server.Health;
using Verify.Server.Logs;
using Verify.Server.Metrics;
using Verify.Storage.Sqlite;
using Verify.Telemetry;
using Verify.Web;

namespace Verify.Server;

/// <summary>Puts the server together: the HTTP API and the desk over the one-process host and a SQLite store.</summary>
public static class VerifyServer
{
    private static readonly Signals MeasuredHere = new(PrometheusText.Meters, ["Microsoft.AspNetCore"]);

    /// <exception cref="Verify.Application.Stores.StoreException">The store cannot be opened (on start).</exception>
    /// <exception cref="OptionsValidationException">What is configured cannot be meant; the message says what to change.</exception>
    public static WebApplication Build(string[] args) => Build(args, TimeProvider.System);

    internal static WebApplication Build(string[] args, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(CommandLine.Read(args));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddConsole(options => options.FormatterName = LineFormatter.FormatterName)
            .AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        builder.WebHost.UseKestrelHttpsConfiguration();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(CommandLine.DefaultUrl);
        }

        var telemetry = builder.AddTelemetry("verify-server", MeasuredHere);
        builder.Services.AddSingleton<PrometheusText>();
        AddHost(builder.Services, builder.Configuration, clock);
        builder.Services.AddVerifyApi();
        builder.Services.AddVerifyWeb();
        var app = builder.Build();
        app.UseVerifyApi();
        app.MapVerifyApi();
        app.MapVerifyWeb();
        app.MapHealth();
        if (!telemetry.IsOn)
        {
            app.MapMetrics();
        }

        return app;
    }

    private static void AddHost(IServiceCollection services, IConfiguration configuration, TimeProvider clock)
    {
        services.AddOptions<ServerOptions>().Bind(configuration.GetSection(ServerOptions.Section))
            .Validate(options => StanceModels.Names.Contains(options.Model), $"Verify:Model must be one of {string.Join(", ", StanceModels.Names)}.")
            .Validate(options => options.Judge.IsValid, "Verify:Judge needs an http or https Endpoint that ends in '/', and a Model.")
            .ValidateOnStart();
        services.AddSingleton(clock);
        services.AddSingleton(provider => StanceComposition.Create(
            provider.GetRequiredService<IOptions<ServerOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => OpenStore(provider));
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Changes);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Evidence);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Keys);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Answers);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Outlets);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Speakers);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Audit);
        services.AddSingleton(provider => StartHost(provider));
        services.AddSingleton(provider => provider.GetRequiredService<LocalHost>().Claims);
        services.AddSingleton(provider => provider.GetRequiredService<LocalHost>().Articles);
        services.AddOptions<OutboundSettings>().Bind(configuration.GetSection(OutboundSettings.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => StartOutbound(provider));
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Subscriptions);
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Feeds);
        services.AddSingleton(provider => provider.GetRequiredService<OutboundHost>().Documents);
        services.AddHostedService<OutboundService>();
        services.AddHostedService<BindingGuard>();
        services.AddHostedService<Follower>();
        services.AddHostedService<SampleNewsroom>();
    }

    private static SqliteStore OpenStore(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ServerOptions>>().Value;
        var path = Path.Combine(options.Data, "verify.db");
        return SqliteStore.Open(new SqliteStoreOptions { Path = path }, provider.GetRequiredService<TimeProvider>());
    }

    private static OutboundHost StartOutbound(IServiceProvider provider)
    {
        var store = provider.GetRequiredService<SqliteStore>();
        var data = provider.GetRequiredService<IOptions<ServerOptions>>().Value.Data;
        var log = provider.GetRequiredService<ILogger<OutboundHost>>();
        return new OutboundHost(
            store.Subscriptions,
            store.Feeds,
            store.Changes,
            provider.GetRequiredService<LocalHost>().Articles,
            WebhookSecrets.OfFile(Path.Combine(data, "webhook.key")),
            new SystemResolver(),
            provider.GetRequiredService<IOptions<OutboundSettings>>().Value.Options(),
            provider.GetRequiredService<TimeProvider>(),
            (paused, cause) => log.LogError(cause, "{Paused}", paused));
    }

    private static LocalHost StartHost(IServiceProvider provider)
    {
        var store = provider.GetRequiredService<SqliteStore>();
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
