using System.ComponentModel.DataAnnotations;
using System.Net;
using Verify.Outbound;

namespace Verify.Hosting.Outbound;

/// <summary>How a process behaves towards other servers: the section "Verify:Outbound" of its configuration.</summary>
public sealed class OutboundSettings : IValidatableObject
{
    public const string Section = "Verify:Outbound";

    /// <summary>
    /// Networks such as "10.1.0.0/16" that webhooks and feeds may reach though they are not on the public internet. Default none.
    /// </summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>How often feeds are read. Default 15 minutes.</summary>
    public TimeSpan FeedInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many webhooks are kept. Default 100.</summary>
    [Range(1, 10_000, ErrorMessage = "Verify:Outbound:MaximumSubscriptions must be from 1 to 10,000.")]
    public int MaximumSubscriptions { get; set; } = 100;

    /// <summary>How many feeds are followed. Default 1,000.</summary>
    [Range(1, 100_000, ErrorMessage = "Verify:Outbound:MaximumFeeds must be from 1 to 100,000.")]
    public int MaximumFeeds { get; set; } = 1_000;

    /// <summary>
    /// The file with the 32 bytes or more that the secrets of webhooks are derived from; all processes on one store have
    /// the same. Default "webhook.key" in a server's data folder, which makes it; a cluster has no default.
    /// </summary>
    public string? WebhookKeyFile { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var network in AllowedNetworks.Where(network => !IPNetwork.TryParse(network, out _)))
        {
            yield return new($"Verify:Outbound:AllowedNetworks holds '{network}', which is no network; write one such as 10.1.0.0/16.");
        }

        if (FeedInterval < TimeSpan.FromMinutes(1))
        {
            yield return new("Verify:Outbound:FeedInterval must be at least a minute (00:01:00), for the sake of those who publish feeds.");
        }
    }

    internal OutboundOptions Options() => new()
    {
        AllowedNetworks = [.. AllowedNetworks.Select(network => IPNetwork.Parse(network))],
        Feeds = new() { Interval = FeedInterval, MaximumFeeds = MaximumFeeds },
        Webhooks = new() { MaximumSubscriptions = MaximumSubscriptions },
    };
}
