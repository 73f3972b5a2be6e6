using System.Diagnostics.CodeAnalysis;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Feeds;
using Verify.Application.Subscriptions;

namespace Verify.Storage.Tests.Conformance;

/// <summary>An open store, as the sessions see it.</summary>
/// <param name="Store">Closes it.</param>
public sealed record StorePorts(
    IClaimStore Claims, IArticleStore Articles, IEvidenceIndex Evidence, IChangeFeed Changes, IAsyncDisposable Store)
{
    /// <summary>For stores that keep subscriptions.</summary>
    [AllowNull]
    public ISubscriptionStore Subscriptions
    {
        get => field ?? throw new InvalidOperationException("This store keeps no subscriptions.");
        init;
    }

    /// <summary>For stores that keep feeds.</summary>
    [AllowNull]
    public IFeedStore Feeds
    {
        get => field ?? throw new InvalidOperationException("This store keeps no feeds.");
        init;
    }
}
