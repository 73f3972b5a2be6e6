using System.Net;
using Verify.Outbound.Feeds;
using Verify.Outbound.Webhooks;

namespace Verify.Outbound;

/// <summary>How Verify behaves towards the servers that it connects to.</summary>
public sealed record OutboundOptions
{
    /// <summary>Networks that may be reached though they are not on the public internet. Default none.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>How Verify names itself; its first word is the name that robots.txt files are read for.</summary>
    public string UserAgent { get; init; } = "Verify/0.1 (follows news feeds; checks claims)";

    /// <summary>How long to wait for a connection. Default 10 seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where the jitter of retries comes from: the same seed repeats the same times. Default 1.</summary>
    public int Seed { get; init; } = 1;

    public WebhookOptions Webhooks { get; init; } = new();

    public FeedOptions Feeds { get; init; } = new();
}
