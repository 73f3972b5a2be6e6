namespace Verify.Storage.Stored.Feeds;

/// <summary>Who may ask a host when, among all that share the store.</summary>
internal static class HostTurnTable
{
    /// <summary>A host that was free for this long is forgotten.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public static async Task<DateTimeOffset> TakeAsync(IStatements statements, string host, DateTimeOffset now, TimeSpan delay)
    {
        await statements.ExecuteAsync("DELETE FROM host_turns WHERE free_at < $1", (now - Kept).UtcTicks).ConfigureAwait(false);
        var free = await statements.FirstAsync(
            """
            INSERT INTO host_turns (host, free_at) VALUES ($1, $2 + $3)
            ON CONFLICT (host) DO UPDATE SET free_at = CASE WHEN host_turns.free_at > $2 THEN host_turns.free_at ELSE $2 END + $3
            RETURNING free_at
            """,
            row => row.GetInt64(0),
            host,
            now.UtcTicks,
            delay.Ticks).ConfigureAwait(false);
        return new DateTimeOffset(free, TimeSpan.Zero) - delay;
    }
}
