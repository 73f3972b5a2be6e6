using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Verify.Outbound.Tests;

/// <summary>A web server on the loopback interface that answers as a test tells it to and remembers what it was asked.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestSite(WebApplication app) => this.app = app;

    /// <summary>How to answer; 404 until a test says otherwise.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };

    public ConcurrentQueue<SeenRequest> Requests { get; } = [];

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<TestSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = null);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(50));
        var site = new TestSite(builder.Build());
        site.app.Run(site.HandleAsync);
        await site.app.StartAsync();
        return site;
    }

    /// <summary>The site's address under a name that the test's resolver knows.</summary>
    public Uri At(string path, string host = "site.example") => new($"http://{host}:{Port}{path}");

    public void AnswerWith(int status, string body = "", string mediaType = "text/plain") => Answer = context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
    };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new MemoryStream();
        await context.Request.Body.CopyToAsync(reader);
        Requests.Enqueue(new SeenRequest(
            context.Request.Method,
            context.Request.Path,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            reader.ToArray()));
        await Answer(context);
    }
}
