using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Local.Tests;

/// <summary>Many clients over a store that fails and is written to by others, with faults drawn from a seed.</summary>
public class FaultyStoreTests
{
    private const int Clients = 8;
    private const int CommandsEach = 12;
    private static readonly ClaimId[] Claims = [new("c1"), new("c2"), new("c3")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Every_acknowledged_command_is_in_the_log_exactly_once(int seed)
    {
        var faults = new Random(seed);
        await using var desk = new Desk(store => new ContestedClaimStore(store, append => Before(faults, store, append), _ => After(faults)));
        foreach (var claim in Claims)
        {
            await UntilAnsweredAsync(desk, new ClaimCommand.Submit(claim, "The ferry Marigold sank.", null, "ann", "submit"));
        }

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => RunClientAsync(desk, client, seed)));

        foreach (var claim in Claims)
        {
            var log = await desk.Store.Claims.LoadAsync(claim, null, default);
            Assert.Equal(Enumerable.Range(1, log.Count).Select(version => (long)version), log.Select(recorded => recorded.Version));
            var operations = log.Where(recorded => recorded.Actor != "outsider" && recorded.Operation is not null)
                .Select(recorded => recorded.Operation).ToArray();
            Assert.Equal(operations.Distinct(), operations);
            Assert.Equal(1 + Clients * CommandsEach / Claims.Length, operations.Length);
            var held = await desk.Host.Claims.FindAsync(claim, null, default);
            Assert.Equal(ClaimState.Fold(claim, log.Select(recorded => recorded.Event)).Review, held!.Review);
        }
    }

    private static async Task RunClientAsync(Desk desk, int client, int seed)
    {
        foreach (var i in Enumerable.Range(0, CommandsEach))
        {
            var claim = Claims[(client + i + seed) % Claims.Length];
            var note = $"Note {i} of client {client}.";
            await UntilAnsweredAsync(desk, new ClaimCommand.Review(claim, "unverified", note, "digest", "cat", $"{client}-{i}"));
        }
    }

    /// <summary>A client that retries under the same operation id until it knows.</summary>
    private static async Task UntilAnsweredAsync(Desk desk, ClaimCommand command)
    {
        while (true)
        {
            try
            {
                var outcome = await desk.Host.Claims.HandleAsync(command, default);
                if (outcome is Outcome<ClaimState>.Accepted)
                {
                    return;
                }

                Assert.Equal(RefusalCode.Busy, outcome.Refusal().Code);
            }
            catch (IOException)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>Now and then another writer gets in first, or the disk fails.</summary>
    private static async Task Before(Random faults, IClaimStore store, ClaimAppend append)
    {
        var draw = Draw(faults);
        if (draw < 0.15)
        {
            throw new IOException("The disk is full.");
        }

        if (draw < 0.45 && append.Batch.ExpectedVersion > 0)
        {
            await new ClaimSession(append.Id, store, new(new MemoryStore().Evidence, new WordStanceModel(), new(), PlainClaims.Read), TimeProvider.System)
                .HandleAsync(new ClaimCommand.Review(append.Id, "unverified", "Me too.", "digest", "outsider"), default);
        }
    }

    /// <summary>Now and then the answer gets lost.</summary>
    private static void After(Random faults)
    {
        if (Draw(faults) < 0.15)
        {
            throw new IOException("The line went dead.");
        }
    }

    private static double Draw(Random faults)
    {
        lock (faults)
        {
            return faults.NextDouble();
        }
    }
}
