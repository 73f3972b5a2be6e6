using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Application.Tests.Claims;

/// <summary>
/// Several sessions of one claim at once, as after a split of a cluster: every interleaving of their store calls that a seed
/// gives, one thread, no waiting.
/// </summary>
public class TwoActivationsTests
{
    private const int Sessions = 3;
    private const int CommandsEach = 3;
    private static readonly ClaimId Id = new("c1");

    [Fact]
    public void No_interleaving_loses_or_repeats_an_event()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var log = Simulate(seed);
            var operations = log.Where(item => item.Operation is not null).Select(item => item.Operation!).ToArray();

            Assert.True(operations.Distinct().Count() == operations.Length, $"seed {seed}: {string.Join(' ', operations)}");
            Assert.True(operations.Length == 1 + (Sessions * CommandsEach), $"seed {seed}: {string.Join(' ', operations)}");
        }
    }

    [Fact]
    public void One_seed_gives_one_log() =>
        Assert.Equal(Simulate(7).Select(item => (item.Version, item.Operation)), Simulate(7).Select(item => (item.Version, item.Operation)));

    private static IReadOnlyList<Application.Events.RecordedEvent<ClaimEvent>> Simulate(int seed)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var desk = new Desk();
            var steps = new SeededSteps(seed);
            var store = new ContestedClaimStore(desk.Store.Claims, _ => steps.NextAsync());
            var work = new List<Task>
            {
                RunAsync(desk.Claim("c1", store), new ClaimCommand.Submit(Id, "The ferry Marigold sank.", null, "ann", "submit")),
            };
            steps.Run();
            work.AddRange(Enumerable.Range(0, Sessions).Select(session => RunAllAsync(desk.Claim("c1", store), session)));
            steps.Run();
            Assert.All(work, task => Assert.True(task.IsCompletedSuccessfully, task.Exception?.ToString()));
            var log = desk.Store.Claims.LoadAsync(Id, null, default);
            Assert.True(log.IsCompletedSuccessfully);
            return log.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static async Task RunAllAsync(ClaimSession session, int number)
    {
        for (var i = 0; i < CommandsEach; i++)
        {
            var review = new ClaimCommand.Review(Id, "unverified", $"Note {i}.", "digest", $"reviewer-{number}", $"{number}-{i}");
            await RunAsync(session, review).ConfigureAwait(false);
        }
    }

    private static async Task RunAsync(ClaimSession session, ClaimCommand command)
    {
        while (await session.HandleAsync(command, default).ConfigureAwait(false) is Outcome<ClaimState>.Refused refused)
        {
            Assert.Equal(RefusalCode.Busy, refused.Refusal.Code);
        }
    }

    /// <summary>Holds every caller until its turn; whose turn it is comes from the seed.</summary>
    private sealed class SeededSteps(int seed)
    {
        private readonly Random random = new(seed);
        private readonly List<TaskCompletionSource> waiting = [];

        public Task NextAsync()
        {
            var step = new TaskCompletionSource();
            waiting.Add(step);
            return step.Task;
        }

        /// <summary>Lets one go on at a time, on this thread, until nobody waits.</summary>
        public void Run()
        {
            while (waiting.Count > 0)
            {
                var chosen = random.Next(waiting.Count);
                var step = waiting[chosen];
                waiting.RemoveAt(chosen);
                step.SetResult();
            }
        }
    }
}
