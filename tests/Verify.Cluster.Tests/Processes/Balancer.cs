using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Processes;

/// <summary>
/// Gives requests to silos in turn, to those that said that they are ready when last asked. A request that no silo has
/// begun to take is given to the next, as the balancer of the deployment does; any other failure is the client's.
/// </summary>
internal sealed class Balancer : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stopping = new();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Func<IReadOnlyList<SiloProcess>> silos;
    private readonly WebApplication app;
    private volatile SiloProcess[] ready = [];
    private Task watching = Task.CompletedTask;
    private int turn;

    private Balancer(Func<IReadOnlyList<SiloProcess>> silos)
    {
        this.silos = silos;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address.AbsoluteUri);
        app = builder.Build();
        app.Run(ForwardAsync);
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{Loopback.FreePort()}");

    /// <param name="silos">Those that there are at the moment.</param>
    public static async Task<Balancer> StartAsync(Func<IReadOnlyList<SiloProcess>> silos)
    {
        var balancer = new Balancer(silos);
        await balancer.LookAsync();
        balancer.watching = balancer.WatchAsync();
        await balancer.app.StartAsync();
        return balancer;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await stopping.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Dispose();
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        while (true)
        {
            await Task.Delay(Period, stopping.Token);
            await LookAsync();
        }
    }

    private async Task LookAsync()
    {
        var all = silos().ToArray();
        var answers = await Task.WhenAll(all.Select(silo => silo.IsReadyAsync()));
        ready = [.. all.Where((_, index) => answers[index])];
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var choices = ready;
        for (var tries = 0; tries < choices.Length; tries++)
        {
            var silo = choices[(uint)Interlocked.Increment(ref turn) % choices.Length];
            try
            {
                using var answer = await http.SendAsync(Request(context.Request, silo, body.ToArray()), HttpCompletionOption.ResponseHeadersRead);
                context.Response.StatusCode = (int)answer.StatusCode;
                await answer.Content.CopyToAsync(context.Response.Body);
                return;
            }
            catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // Nothing listens there any more.
            }
        }

        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    private static HttpRequestMessage Request(HttpRequest request, SiloProcess silo, byte[] body)
    {
        var forwarded = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(silo.Address, request.Path + request.QueryString));
        if (body.Length > 0)
        {
            forwarded.Content = new ByteArrayContent(body);
            forwarded.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        return forwarded;
    }
}
