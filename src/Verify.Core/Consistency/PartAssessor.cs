using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Assesses one assertion of a claim.</summary>
internal sealed class PartAssessor
{
    private readonly ClaimPart part;
    private readonly JudgedPassage[] passages;
    private readonly IReadOnlyDictionary<ArticleId, ArticleFacts> articles;
    private readonly IReadOnlyDictionary<PassageKey, PassageState> states;
    private readonly HashSet<PassageKey> superseding;
    private readonly LostSupport lost;

    public PartAssessor(ClaimPart part, IReadOnlyList<JudgedPassage> judged, IReadOnlyDictionary<ArticleId, ArticleFacts> articles)
    {
        this.part = part;
        this.articles = articles;
        passages = [.. judged.OrderByDescending(passage => passage.Judgement.Confidence)
            .ThenByDescending(passage => passage.Judgement.Stance).DistinctBy(passage => passage.Key)];
        Array.Sort(passages, JudgedPassage.InTimeOrder);
        states = EvidenceStates.Find(part, passages, articles);

        var fallen = passages
            .Where(passage => passage.TakesSide && passage.Judgement.Stance == StanceKind.Supports)
            .Select(passage => states[passage.Key]).Where(state => state.State != EvidenceState.Live).ToArray();
        superseding = [.. fallen.SelectMany(state => state.ReplacedBy)];
        lost = new LostSupport(Lost(EvidenceState.Retracted), Lost(EvidenceState.Superseded), Lost(EvidenceState.Corrected));

        int Lost(EvidenceState state) => fallen.Count(item => item.State == state);
    }

    public PartAssessment Assess(DateTimeOffset asOf)
    {
        var count = SourceCount.Of(Taking(EvidenceState.Live), articles, superseding, lost);
        var decision = StatusRules.Decide(count.Tally);
        var fragility = FragilityFinder.Find(count.Tally);
        Origin[] origins = [.. count.Supporting, .. count.Refuting, .. SourceCount.Origins(passages.Except(count.Passages), articles)];
        return new PartAssessment(
            part.Text,
            decision,
            decision.Status == ClaimStatus.Outdated ? StatusBefore() : null,
            FlagReader.OfPart(count, asOf),
            fragility,
            WouldChange.Describe(count.Tally, fragility),
            [.. count.Tally.Support, .. count.Tally.Refutation],
            origins,
            Evidence(origins));
    }

    private JudgedPassage[] Taking(params EvidenceState[] sides) =>
        [.. passages.Where(passage => passage.TakesSide && sides.Contains(states[passage.Key].State))];

    /// <summary>The status with the replaced passages standing and those that replaced support not yet published.</summary>
    private ClaimStatus StatusBefore()
    {
        var then = Taking(EvidenceState.Live, EvidenceState.Superseded, EvidenceState.Corrected)
            .Where(passage => !superseding.Contains(passage.Key)).ToArray();
        return StatusRules.Decide(SourceCount.Of(then, articles, [], default).Tally).Status;
    }

    private Evidence[] Evidence(IEnumerable<Origin> origins)
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
