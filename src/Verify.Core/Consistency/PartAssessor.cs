using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Assesses one assertion of a claim.</summary>
internal static class PartAssessor
{
    public static PartAssessment Assess(
        ClaimPart part, IReadOnlyList<JudgedPassage> judged, IReadOnlyDictionary<ArticleId, ArticleFacts> articles, DateTimeOffset asOf)
    {
        JudgedPassage[] passages = [.. judged.OrderByDescending(passage => passage.Judgement.Confidence)
            .ThenByDescending(passage => passage.Judgement.Stance).DistinctBy(passage => passage.Key)];
        Array.Sort(passages, JudgedPassage.InTimeOrder);
        var states = EvidenceStates.Find(part, passages, articles);
        JudgedPassage[] live = [.. passages.Where(passage => passage.TakesSide && states[passage.Key].State == EvidenceState.Live)];
        var roll = new SpeakerRoll(live.Select(passage => passage.Judgement.Speaker));
        var sides = Sides.Of(live, roll);

        var supporting = Origins(sides.Supporting, articles);
        var refuting = Origins(sides.Refuting, articles);
        var others = Origins(passages.Except(sides.Supporting).Except(sides.Refuting), articles);
        var tally = Tally(passages, states, supporting, refuting, sides, roll);
        var decision = StatusRules.Decide(tally);
        var fragility = FragilityFinder.Find(tally);
        Origin[] origins = [.. supporting, .. refuting, .. others];
        return new PartAssessment(
            part.Text,
            decision,
            FlagReader.OfPart(tally, live, supporting.Concat(refuting), roll, asOf),
            fragility,
            WouldChange.Describe(tally, fragility),
            [.. tally.Support, .. tally.Refutation],
            origins,
            Evidence(passages, articles, states, origins));
    }

    private static IReadOnlyList<Origin> Origins(
        IEnumerable<JudgedPassage> passages, IReadOnlyDictionary<ArticleId, ArticleFacts> articles) =>
        OriginFinder.Find(passages.Select(passage =>
        {
            var article = articles[passage.Passage.Article];
            return new OriginPassage(
                passage.Key,
                article.Outlet,
                passage.Passage.At,
                passage.Analysis,
                [.. article.Agencies.Union(passage.Passage.Agencies, StringComparer.OrdinalIgnoreCase)],
                article.Body);
        }));

    private static SourceTally Tally(
        JudgedPassage[] passages,
        IReadOnlyDictionary<PassageKey, PassageState> states,
        IReadOnlyList<Origin> supporting,
        IReadOnlyList<Origin> refuting,
        Sides sides,
        SpeakerRoll roll)
    {
        var lost = passages
            .Where(passage => passage.TakesSide && passage.Judgement.Stance == StanceKind.Supports)
            .Select(passage => states[passage.Key]).Where(state => state.State != EvidenceState.Live).ToArray();
        var superseding = lost.SelectMany(state => state.ReplacedBy).ToHashSet();
        var speakers = sides.Speakers.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToLookup(
                pair => pair.Value.Judgement.Stance,
                pair => new CountedSpeaker(pair.Key, roll.NameOf(pair.Key), superseding.Contains(pair.Value.Key)));
        return new SourceTally(
            Reports(supporting),
            Reports(refuting),
            [.. speakers[StanceKind.Supports]],
            [.. speakers[StanceKind.Refutes]],
            new LostSupport(Lost(EvidenceState.Retracted), Lost(EvidenceState.Superseded), Lost(EvidenceState.Corrected)));

        int Lost(EvidenceState state) => lost.Count(item => item.State == state);

        CountedReport[] Reports(IReadOnlyList<Origin> origins) =>
            [.. origins.Select(origin => new CountedReport(origin.Id, origin.Outlets, origin.Passages.Any(superseding.Contains)))
                .OrderBy(report => report.Origin, StringComparer.Ordinal)];
    }

    private static Evidence[] Evidence(
        JudgedPassage[] passages,
        IReadOnlyDictionary<ArticleId, ArticleFacts> articles,
        IReadOnlyDictionary<PassageKey, PassageState> states,
        IEnumerable<Origin> origins)
    {
        var origin = origins.SelectMany(found => found.Passages.Select(key => (key, found.Id))).ToDictionary();
        return [.. passages.Select(judged => new Evidence(
            judged.Passage.Article,
            judged.Passage.Revision,
            judged.Passage.Index,
            articles[judged.Passage.Article].Outlet,
            judged.Passage.At,
            judged.Judgement.Stance,
            judged.Judgement.Confidence,
            judged.Judgement.Voice,
            judged.Judgement.Speaker,
            judged.Passage.Text,
            judged.Passage.Span,
            origin[judged.Key],
            states[judged.Key].State,
            judged.Judgement.Reasons))];
    }
}
