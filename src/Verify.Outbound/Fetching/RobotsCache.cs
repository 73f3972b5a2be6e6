using System.Collections.Concurrent;
using System.Text;

namespace Verify.Outbound.Fetching;

/// <summary>Fetches the robots.txt of each site and remembers it for a day. Thread-safe.</summary>
/// <param name="program">The product token that rules are looked for.</param>
internal sealed class RobotsCache(DocumentFetcher documents, string program, TimeProvider clock)
{
    /// <summary>What a reader must take at least (RFC 9309 section 2.5).</summary>
    private const int MaximumBytes = 500 * 1024;

    private const int MostRemembered = 4_096;

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>After a site failed to give its file.</summary>
    private static readonly TimeSpan ShortLife = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    public async ValueTask<bool> AllowsAsync(Uri address, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        var now = clock.GetUtcNow();
        if (!known.TryGetValue(site, out var entry) || entry.Until <= now)
        {
            var (rules, life) = await FetchAsync(new Uri(site + "/robots.txt"), cancellation).ConfigureAwait(false);
            entry = (rules, now + life);
            if (known.Count >= MostRemembered)
            {
                known.Clear();
            }

            known[site] = entry;
        }

        return entry.Rules.Allows(address.PathAndQuery);
    }

    /// <summary>A site without the file allows all; one that cannot be asked allows nothing for now (RFC 9309 section 2.3.1).</summary>
    private async ValueTask<(RobotsRules Rules, TimeSpan Life)> FetchAsync(Uri address, CancellationToken cancellation)
    {
        var request = new FetchRequest(address, "text/plain", MaximumBytes);
        return await documents.FetchAsync(request, (_, _) => ValueTask.FromResult(true), cancellation).ConfigureAwait(false) switch
        {
            FetchResult.Document document => (RobotsRules.Parse(Encoding.UTF8.GetString(document.Content), program), Life),
            FetchResult.Failed { Status: >= 400 and < 500 and not 429 } => (RobotsRules.AllowAll, Life),
            _ => (RobotsRules.DisallowAll, ShortLife),
        };
    }
}
