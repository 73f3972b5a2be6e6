using System.Globalization;
using System.Text.Json.Nodes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>Shows in what the recorded assessment of a claim differs from a fresh one, and whether it was due.</summary>
internal static class StaleClaim
{
    /// <summary>A few lines: what was recorded when, which passages a search now finds or finds no more, and which fields differ.</summary>
    public static async Task<string> DescribeAsync(PostgresStore store, IReadOnlyList<RecordedEvent<ClaimEvent>> log, Appraisal fresh)
    {
        var state = ClaimState.Fold(fresh.Assessment.Claim, log.Select(recorded => recorded.Event));
        var last = log.Last(recorded => recorded.Event is ClaimEvent.Assessed);
        var (recorded, considered) = (state.Assessment!, state.Considered!);
        var (before, now) = (Keys(considered), Keys(fresh.Considered));
        return string.Join(Environment.NewLine,
        [
            Line($"{state.Id} \"{state.Claim!.Text}\" submitted {log[0].At:HH:mm:ss.fff}, version {last.Version} at {last.At:HH:mm:ss.fff} by {last.Actor}: {recorded.Status}, fresh {fresh.Assessment.Status}"),
            Line($"  articles considered {recorded.Coverage.ArticlesConsidered}, fresh {fresh.Assessment.Coverage.ArticlesConsidered}; unanswered {recorded.Coverage.Unanswered?.Count ?? 0}; passages {before.Count}, fresh {now.Count}"),
            .. await Task.WhenAll(now.Except(before).Select(key => PassageAsync(store, state.Id, "found now", key))),
            .. await Task.WhenAll(before.Except(now).Select(key => PassageAsync(store, state.Id, "no longer found", key))),
            Line($"  fields that differ: {string.Join(", ", Fields(recorded, fresh.Assessment with { AsOf = recorded.AsOf }))}"),
        ]);
    }

    private static HashSet<PassageKey> Keys(ConsideredEvidence considered) => [.. considered.Parts.SelectMany(part => part)];

    private static async Task<string> PassageAsync(PostgresStore store, ClaimId claim, string what, PassageKey key)
    {
        var log = await store.Articles.LoadAsync(key.Article, default);
        var passages = await store.Articles.ReadPassagesAsync(key.Article, key.Revision, default);
        var touches = (await store.Evidence.FindClaimsAsync(key.Article, default)).Contains(claim);
        var touched = touches ? "touches the claim" : "does not touch the claim";
        return Line($"  {what}: {key}, stored {log[^1].At:HH:mm:ss.fff}, {touched}: \"{passages[key.Index].Text}\"");
    }

    private static IEnumerable<string> Fields(ClaimAssessment recorded, ClaimAssessment fresh)
    {
        var (a, b) = (JsonNode.Parse(EventJson.Write(recorded))!.AsObject(), JsonNode.Parse(EventJson.Write(fresh))!.AsObject());
        return a.Select(field => field.Key).Union(b.Select(field => field.Key)).Where(field => !JsonNode.DeepEquals(a[field], b[field]));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
