using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Orleans.Hosting;
using Verify.Cluster;

var builder = WebApplication.CreateBuilder(args);
builder.UseOrleans(silo => silo.AddVerify().UsePostgres());

var app = builder.Build();
app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(VerifySilo.ReadyTag) });
app.Run();

/// <summary>Entry point, public so that tests can host it.</summary>
public partial class Program;
