using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Feeds;

/// <summary>Followed feeds; following and leaving one need the scope "ingest".</summary>
public sealed class FeedsClient
{
    private readonly Sender sender;

    internal FeedsClient(Sender sender) => this.sender = sender;

    /// <summary>Follows an RSS, Atom or JSON feed; one that is followed already is returned as it is.</summary>
    public Task<FeedView> FollowAsync(string url, CancellationToken cancellation = default) => sender.PostAsync(
        "v1/feeds", new FeedSubmission(url), VerifyJson.Default.FeedSubmission, VerifyJson.Default.FeedView, cancellation);

    public async Task<IReadOnlyList<FeedView>> ListAsync(CancellationToken cancellation = default) =>
        await sender.FindAsync("v1/feeds", VerifyJson.Default.IReadOnlyListFeedView, cancellation).ConfigureAwait(false) ?? [];

    public Task<FeedView?> FindAsync(string id, CancellationToken cancellation = default) =>
        sender.FindAsync(Address(id), VerifyJson.Default.FeedView, cancellation);

    /// <returns>False for an unknown feed.</returns>
    public Task<bool> LeaveAsync(string id, CancellationToken cancellation = default) => sender.DeleteAsync(Address(id), cancellation);

    private static string Address(string id) => $"v1/feeds/{Query.Segment(id)}";
}
