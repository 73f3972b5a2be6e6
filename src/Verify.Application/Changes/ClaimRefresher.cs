using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Stores;
using Verify.Core.Claims;

namespace Verify.Application.Changes;

/// <summary>
/// Follows the change feed: a new or changed article finds the claims that it may touch, and just those are weighed again.
/// It also weighs a claim whose submission was cut short before its first assessment.
/// </summary>
/// <remarks>
/// Its place in the feed is durable and moves only past changes whose claims are done, so that a crash repeats work but
/// loses none. A claim that fails for a passing reason, as when the store or its silo is away, is set aside and tried again
/// until it is done, in a lane of its own: the others go on, while the place in the feed waits for it. One that fails for
/// any other reason is given up after <see cref="Attempts"/> attempts.
/// </remarks>
/// <param name="failed">
/// Told of a claim that failed in <see cref="Attempts"/> attempts, and of one that is given up because it failed for a day.
/// </param>
/// <param name="reader">The name of its place in the feed, and the actor of what it records.</param>
/// <param name="behind">How old a change is when it is handled; with more than zero the feed is looked at once a minute.</param>
public sealed class ClaimRefresher(
    IChangeFeed feed,
    IEvidenceIndex index,
    IClaims claims,
    TimeProvider clock,
    Action<ClaimId, string> failed,
    string reader = ClaimRefresher.Name,
    TimeSpan behind = default)
{
    /// <summary>The reader that handles changes at once.</summary>
    public const string Name = "claim-refresher";

    public const int Attempts = 3;

    private readonly DueReader changes = new(feed, index, claims, clock, reader, behind);

    /// <summary>Follows the feed until cancelled.</summary>
    /// <exception cref="StoreException">The feed cannot be read; begun again, this goes on from its place.</exception>
    public Task RunAsync(CancellationToken cancellation) => WorkAsync(follows: true, cancellation);

    /// <summary>Handles all that is in the feed now and old enough; what still fails after <see cref="Attempts"/> attempts is left.</summary>
    /// <exception cref="StoreException">The feed cannot be read.</exception>
    public async ValueTask CatchUpAsync(CancellationToken cancellation) =>
        await WorkAsync(follows: false, cancellation).ConfigureAwait(false);

    private async Task WorkAsync(bool follows, CancellationToken cancellation)
    {
        var position = await changes.ReadPositionAsync(cancellation).ConfigureAwait(false);
        var run = new RefreshRun(changes, claims, clock, failed, position, cancellation);
        await using (run.ConfigureAwait(false))
        {
            await run.WorkAsync(follows).ConfigureAwait(false);
        }
    }
}
