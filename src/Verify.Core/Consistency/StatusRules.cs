using System.Globalization;

namespace Verify.Core.Consistency;

/// <summary>The table of status rules: first match wins.</summary>
public static class StatusRules
{
    private static readonly Rule[] Table =
    [
        new(ClaimStatus.Withdrawn, "there was support, all of it is retracted, and nothing live supports or refutes",
            (n, t) => t.Lost is { Retracted: > 0, Superseded: 0, Corrected: 0 } && n is { S: 0, D: 0, P: 0, N: 0 }),
        new(ClaimStatus.Outdated, "there was support, all that is not retracted is superseded or corrected, and only what superseded it refutes",
            (n, t) => t.Lost.Superseded + t.Lost.Corrected > 0 && n is { S: 0, P: 0 } && t.OnlySupersedersRefute),
        new(ClaimStatus.Disputed, "S >= 1 and D >= 1; or S = D = 0 with P >= 1 and N >= 1",
            (n, _) => n is { S: >= 1, D: >= 1 } or { S: 0, D: 0, P: >= 1, N: >= 1 }),
        new(ClaimStatus.Contradicted, "S = 0 and D >= 2",
            (n, _) => n is { S: 0, D: >= 2 }),
        new(ClaimStatus.Challenged, "S = 0 and D = 1; or S = D = 0 and only N >= 1",
            (n, _) => n is { S: 0, D: 1 } or { S: 0, D: 0, P: 0, N: >= 1 }),
        new(ClaimStatus.Corroborated, "S >= 2 and D = 0",
            (n, _) => n is { S: >= 2, D: 0 }),
        new(ClaimStatus.SingleSource, "S = 1 and D = 0",
            (n, _) => n is { S: 1, D: 0 }),
        new(ClaimStatus.Attributed, "S = D = 0 and only P >= 1",
            (n, _) => n is { S: 0, D: 0, P: >= 1, N: 0 }),
        new(ClaimStatus.Unverified, "nothing live bears on it",
            (_, _) => true),
    ];

    /// <summary>Tries the rules in order on a tally.</summary>
    public static StatusDecision Decide(SourceTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var counts = new Counts(tally.S, tally.D, tally.P, tally.N);
        var fired = Array.FindIndex(Table, rule => rule.Matches(counts, tally));
        return new StatusDecision(
            Table[fired].Status, fired + 1, counts.S, counts.D, counts.P, counts.N, Trace(fired, counts, tally));
    }

    private static RuleTrial[] Trace(int fired, Counts counts, SourceTally tally)
    {
        var found = string.Create(
            CultureInfo.InvariantCulture, $"S = {counts.S}, D = {counts.D}, P = {counts.P}, N = {counts.N}");
        var lost = string.Create(
            CultureInfo.InvariantCulture,
            $"{found}, support retracted {tally.Lost.Retracted}, superseded {tally.Lost.Superseded}, corrected {tally.Lost.Corrected}");
        return [.. Enumerable.Range(0, fired + 1).Select(at => new RuleTrial(
            at + 1, Table[at].Status, Table[at].Condition, at < 2 ? lost : found, at == fired, at == fired ? Sources(counts, tally) : []))];
    }

    private static string[] Sources(Counts counts, SourceTally tally) =>
        counts is { S: 0, D: 0 }
            ? [.. tally.Asserting.Concat(tally.Denying).Select(speaker => speaker.Name)]
            : [.. tally.Support.Concat(tally.Refutation).Select(source => $"{source.Origin} ({source.Outlet})")];

    private readonly record struct Counts(int S, int D, int P, int N);

    private sealed record Rule(ClaimStatus Status, string Condition, Func<Counts, SourceTally, bool> Matches);
}
