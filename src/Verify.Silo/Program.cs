using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Orleans.Hosting;
using Verify.Cluster;
using Verify.Cluster.Schema;

var builder = WebApplication.CreateBuilder(args);
builder.UseOrleans(silo => silo.AddVerify().UsePostgres());

var app = builder.Build();
app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(VerifySilo.ReadyTag) });

await app.Services.GetRequiredService<OrleansSchema>().ApplyAsync(app.Lifetime.ApplicationStopping);
await app.RunAsync();

/// <summary>Entry point, public so that tests can host it.</summary>
public partial class Program;
