namespace Verify.Outbound.Tests;

public class BackoffTests
{
    private readonly Backoff backoff = new(TimeSpan.FromSeconds(5), TimeSpan.FromHours(1), Seed: 1);

    [Fact]
    public void Pauses_double_within_their_jitter_up_to_the_longest()
    {
        for (var failures = 1; failures <= 100; failures++)
        {
            var full = Math.Min(3600, 5 * Math.Pow(2, failures - 1));
            Assert.InRange(backoff.After(failures, "a").TotalSeconds, full / 2, full);
        }
    }

    [Fact]
    public void The_same_seed_repeats_and_another_key_differs()
    {
        Assert.Equal(backoff.After(3, "a"), (backoff with { }).After(3, "a"));
        Assert.NotEqual(backoff.After(3, "a"), backoff.After(3, "b"));
        Assert.NotEqual(backoff.After(3, "a"), (backoff with { Seed = 2 }).After(3, "a"));
    }
}
