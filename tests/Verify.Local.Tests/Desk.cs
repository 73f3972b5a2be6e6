using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Testing;

namespace Verify.Local.Tests;

/// <summary>A local host over a store in memory, its own or another desk's.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public Desk(Func<IClaimStore, IClaimStore>? contest = null, MemoryStore? store = null)
    {
        Store = store ?? new();
        Host = new LocalHost(
            contest?.Invoke(Store.Claims) ?? Store.Claims,
            Store.Articles,
            Store.Evidence,
            Store.Changes,
            new ClaimAppraiser(Store.Evidence, new WordStanceModel(), new PassageAnalyses(), PlainClaims.Read),
            new MailboxOptions(),
            Clock,
            (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
    }

    public MemoryStore Store { get; }

    public ManualClock Clock { get; } = new(Drafts.Published.AddHours(1));

    public LocalHost Host { get; }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
