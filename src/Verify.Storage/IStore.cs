using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Audit;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Feeds;
using Verify.Application.Idempotency;
using Verify.Application.Outlets;
using Verify.Application.Speakers;
using Verify.Application.Stores;
using Verify.Application.Subscriptions;

namespace Verify.Storage;

/// <summary>An open store: the ports of the application over one database. Disposing it finishes what was accepted and closes it.</summary>
public interface IStore : IAsyncDisposable
{
    IClaimStore Claims { get; }

    IArticleStore Articles { get; }

    IEvidenceIndex Evidence { get; }

    IChangeFeed Changes { get; }

    IApiKeyStore Keys { get; }

    IIdempotencyStore Answers { get; }

    IOutletStore Outlets { get; }

    ISpeakerIndex Speakers { get; }

    IAuditLog Audit { get; }

    ISubscriptionStore Subscriptions { get; }

    IFeedStore Feeds { get; }

    /// <summary>
    /// Brings the database forward to this program's schema as needed; before anything is asked of the store. Harmless from
    /// several processes at once, and again.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be reached, refused, or is of a release too new.</exception>
    Task PrepareAsync(CancellationToken cancellation);
}
