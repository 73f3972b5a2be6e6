using System.Text.Json;

namespace Verify.Client.Claims;

/// <summary>One event of a claim's log as the server keeps it: for archives, and for programs that weigh or draw for themselves.</summary>
/// <param name="Version">Its 1-based place in the log.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Kind">What happened; a kind is never renamed and its fields are only ever added to.</param>
/// <param name="Data">All of it, in the shape of its kind.</param>
public sealed record LoggedEvent(long Version, DateTimeOffset At, string Actor, string Kind, JsonElement Data);
