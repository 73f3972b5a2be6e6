using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Speakers;

/// <summary>What speakers are reported to have said.</summary>
public sealed class SpeakersClient
{
    private readonly Sender sender;

    internal SpeakersClient(Sender sender) => this.sender = sender;

    /// <summary>Latest publication first.</summary>
    /// <param name="name">The full name; letter case makes no difference.</param>
    public IAsyncEnumerable<SpokenView> ListAsync(string name, CancellationToken cancellation = default) =>
        sender.PagesAsync($"v1/speakers/{Query.Segment(name)}?limit=200", VerifyJson.Default.PageSpokenView, cancellation);
}
