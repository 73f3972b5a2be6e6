using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Verify.Application.Access;

namespace Verify.Hosting.Access;

/// <summary>Refuses to start where others could reach a server that has no keys.</summary>
internal sealed class BindingGuard(IConfiguration configuration, KeyRing keys) : IHostedService
{
    /// <exception cref="OptionsValidationException">An address is not this machine's own and there is no key.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (Addresses().FirstOrDefault(address => !IsLoopback(address)) is { } open && !await keys.HasKeysAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new OptionsValidationException(
                "urls",
                typeof(BindingGuard),
                [$"The server would listen on {open}, where others can reach it, and has no keys. Make one first ('verify key create "
                    + "--scopes admin,claims:read,claims:write,ingest,review --expires 90d'), or listen on http://localhost:5080."]);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<string> Addresses() =>
    [
        .. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        .. new[] { "http_ports", "https_ports" }.Where(name => !string.IsNullOrWhiteSpace(configuration[name])).Select(name => $"http://*:{configuration[name]}"),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
    ];

    /// <remarks>Kestrel takes any host name that is not an address or "localhost" for every address of the machine.</remarks>
    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
