using Verify.Application.Idempotency;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IIdempotencyStore"/> does.</summary>
public abstract class IdempotencyStoreConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task An_answer_is_given_again_after_reopening()
    {
        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k1"));
        var answer = new StoredAnswer(201, "application/json", "/v1/claims/c1", [0x7B, 0x00, 0x7D]);
        await Store.Answers.CompleteAsync("k1", answer, None);
        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k2"));
        await Store.Answers.CompleteAsync("k2", new StoredAnswer(204, null, null, []), None);
        await ReopenAsync();

        Assert.Equivalent(answer, Assert.IsType<IdempotencyClaim.Answered>(await BeginAsync("k1")).Answer, strict: true);
        Assert.Equivalent(new StoredAnswer(204, null, null, []), Assert.IsType<IdempotencyClaim.Answered>(await BeginAsync("k2")).Answer, strict: true);
    }

    [Fact]
    public async Task A_key_stands_for_one_request()
    {
        await BeginAsync("k1", "one");
        Assert.IsType<IdempotencyClaim.Mismatch>(await BeginAsync("k1", "another"));
        Assert.IsType<IdempotencyClaim.InProgress>(await BeginAsync("k1", "one"));

        await Store.Answers.CompleteAsync("k1", new StoredAnswer(200, null, null, []), None);

        Assert.IsType<IdempotencyClaim.Mismatch>(await BeginAsync("k1", "another"));
    }

    [Fact]
    public async Task An_abandoned_key_is_free_for_any_request()
    {
        await BeginAsync("k1", "one");
        await Store.Answers.AbandonAsync("k1", None);

        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k1", "another"));
    }

    [Fact]
    public async Task Of_requests_at_once_one_is_granted_the_key()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => BeginAsync("k1").AsTask())));

        Assert.Single(claims.OfType<IdempotencyClaim.Granted>());
        Assert.Equal(19, claims.OfType<IdempotencyClaim.InProgress>().Count());
    }

    [Fact]
    public async Task A_request_that_was_cut_short_blocks_its_key_for_a_while_only()
    {
        await BeginAsync("k1");
        Clock.Advance(IdempotencyClaim.Patience);
        Assert.IsType<IdempotencyClaim.InProgress>(await BeginAsync("k1"));

        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k1"));
    }

    [Fact]
    public async Task Answers_are_forgotten_after_a_day_however_many_there_are()
    {
        for (var i = 0; i < 120; i++)
        {
            await BeginAsync($"k{i}");
            await Store.Answers.CompleteAsync($"k{i}", new StoredAnswer(200, null, null, []), None);
        }

        Clock.Advance(IdempotencyClaim.Kept);
        Assert.IsType<IdempotencyClaim.Answered>(await BeginAsync("k119"));
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k119", "another"));
        Assert.IsType<IdempotencyClaim.Granted>(await BeginAsync("k0", "another"));
    }

    private ValueTask<IdempotencyClaim> BeginAsync(string key, string fingerprint = "one") => Store.Answers.BeginAsync(key, fingerprint, None);
}
