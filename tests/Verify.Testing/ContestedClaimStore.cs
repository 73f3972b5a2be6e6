using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Testing;

/// <summary>A claim store that lets a test interfere just before an append, as another writer or a failing disk would.</summary>
/// <param name="before">Called before each append.</param>
/// <param name="after">Called after each append that went through; an exception from it is an answer that got lost.</param>
public sealed class ContestedClaimStore(IClaimStore inner, Func<ClaimAppend, Task> before, Action<ClaimAppend>? after = null)
    : IClaimStore
{
    public async ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation)
    {
        await before(append).ConfigureAwait(false);
        var result = await inner.AppendAsync(append, cancellation).ConfigureAwait(false);
        if (result == AppendResult.Appended)
        {
            after?.Invoke(append);
        }

        return result;
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(
        ClaimId id, DateTimeOffset? until, CancellationToken cancellation) => inner.LoadAsync(id, until, cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        inner.ListAsync(query, cancellation);

    public IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation) => inner.IdsAsync(cancellation);
}
