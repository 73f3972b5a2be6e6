using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Local;
using Verify.Testing;

namespace Verify.Outbound.Tests;

/// <summary>Claims and articles over a store in memory.</summary>
internal static class MemoryDesk
{
    public static LocalHost Over(MemoryStore store, TimeProvider clock) => new(
        store.Claims,
        store.Articles,
        store.Evidence,
        store.Changes,
        new ClaimAppraiser(store.Evidence, new WordStanceModel(), new PassageAnalyses(), PlainClaims.Read),
        new MailboxOptions(),
        clock,
        (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
}
