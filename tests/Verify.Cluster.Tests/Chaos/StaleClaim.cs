using System.Globalization;
using System.Text.Json.Nodes;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>A claim whose recorded assessment is not what weighing it afresh comes to: what differs, and whether that was missed.</summary>
/// <param name="Cause">Why it differs.</param>
/// <param name="Account">In some lines: what was recorded when, the passages found by only one of the two searches, the fields that differ.</param>
internal sealed record StaleClaim(StaleCause Cause, string Account)
{
    public static async Task<StaleClaim> ExplainAsync(PostgresStore store, IReadOnlyList<RecordedEvent<ClaimEvent>> log, Appraisal fresh)
    {
        var state = ClaimState.Fold(fresh.Assessment.Claim, log.Select(recorded => recorded.Event));
        var last = log.Last(recorded => recorded.Event is ClaimEvent.Assessed);
        var (recorded, considered) = (state.Assessment!, state.Considered!);
        var (before, now) = (Keys(considered), Keys(fresh.Considered));
        var lines = new List<string>
        {
            Line($"{state.Id} \"{state.Claim!.Text}\" submitted {log[0].At:HH:mm:ss}, version {last.Version} at {last.At:HH:mm:ss} by {last.Actor}: {recorded.Status}, afresh {fresh.Assessment.Status}"),
            Line($"  passages {before.Count}, afresh {now.Count}; unanswered {recorded.Coverage.Unanswered?.Count ?? 0}; fields that differ: {string.Join(", ", Fields(recorded, fresh.Assessment with { AsOf = recorded.AsOf }))}"),
        };
        var changed = 0;
        foreach (var key in now.Union(before).Where(key => !now.Contains(key) || !before.Contains(key)))
        {
            var article = await store.Articles.LoadAsync(key.Article, default);
            var passage = (await store.Articles.ReadPassagesAsync(key.Article, key.Revision, default))[key.Index];
            changed += before.Contains(key) && article[^1].Version != considered.Articles[key.Article] ? 1 : 0;
            lines.Add(Line($"  {(now.Contains(key) ? "found now" : "found no more")}: {key.Article} version {article[^1].Version} of {article[^1].At:HH:mm:ss}: \"{passage.Text}\""));
        }

        var cause = recorded.Coverage.Unanswered is not null ? StaleCause.Unanswered
            : changed == 0 && now.IsSubsetOf(before) ? StaleCause.Weights
            : StaleCause.Missed;
        return new(cause, string.Join(Environment.NewLine, lines));
    }

    private static HashSet<PassageKey> Keys(ConsideredEvidence considered) => [.. considered.Parts.SelectMany(part => part)];

    private static IEnumerable<string> Fields(ClaimAssessment recorded, ClaimAssessment fresh)
    {
        var (a, b) = (JsonNode.Parse(EventJson.Write(recorded))!.AsObject(), JsonNode.Parse(EventJson.Write(fresh))!.AsObject());
        return a.Select(field => field.Key).Union(b.Select(field => field.Key)).Where(field => !JsonNode.DeepEquals(a[field], b[field]));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
