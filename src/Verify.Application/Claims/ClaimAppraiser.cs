using Verify.Application.Evidences;
using Verify.Application.Outlets;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Application.Claims;

/// <summary>Weighs the evidence on a claim: retrieve, judge, decide. Thread-safe; one serves all claims.</summary>
/// <param name="read">Understands a claim; pure.</param>
/// <param name="outlets">Where outlets are described; null where nobody describes any.</param>
public sealed class ClaimAppraiser(
    IEvidenceIndex index, IStanceModel model, PassageAnalyses analyses, Func<Claim, ClaimReading> read, IOutletStore? outlets = null)
{
    private static readonly IReadOnlyDictionary<string, string> NoAgencies = new Dictionary<string, string>();

    /// <summary>The rules and the model that every assessment is made by.</summary>
    public Ruleset Ruleset { get; } = new(model.Name);

    /// <summary>What a new article is matched against, one entry a part of the claim.</summary>
    public IReadOnlyList<SearchTerms> ReadTerms(Claim claim) => [.. read(claim).Parts.Select(ClaimTerms.Of)];

    /// <summary>Finds what now bears on the claim and weighs it.</summary>
    /// <param name="evidenceReviews">What people made of single pieces of evidence.</param>
    public async ValueTask<Appraisal> AppraiseAsync(
        Claim claim, HumanReview? review, IReadOnlyList<EvidenceReview> evidenceReviews, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var reading = read(claim);
        var found = new EvidenceCandidates[reading.Parts.Count];
        for (var part = 0; part < found.Length; part++)
        {
            var query = new EvidenceQuery(ClaimTerms.Of(reading.Parts[part]));
            found[part] = await index.FindPassagesAsync(query, cancellation).ConfigureAwait(false);
        }

        var unanswered = found.SelectMany(part => part.Unanswered).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal).ToArray();
        var agencies = outlets is null ? NoAgencies : await outlets.ReadWireAgenciesAsync(cancellation).ConfigureAwait(false);
        var appraisal = await WeighAsync(
            reading, found, agencies, review, weighed => weighed.RejectedBy(evidenceReviews), asOf, cancellation).ConfigureAwait(false);
        return Name(unanswered.Length == 0 ? null : unanswered, appraisal);
    }

    /// <summary>Weighs again exactly what an earlier assessment was made of.</summary>
    /// <param name="readPassages">Reads passages, with their articles as they were at the recorded versions.</param>
    public async ValueTask<Appraisal> RepeatAsync(
        Claim claim,
        Appraisal earlier,
        Func<IReadOnlyList<PassageKey>, ValueTask<EvidenceCandidates>> readPassages,
        CancellationToken cancellation)
    {
        var found = new EvidenceCandidates[earlier.Considered.Parts.Count];
        for (var part = 0; part < found.Length; part++)
        {
            found[part] = await readPassages(earlier.Considered.Parts[part]).ConfigureAwait(false);
        }

        var assessment = earlier.Assessment;
        var agencies = earlier.Considered.WireAgencies ?? NoAgencies;
        var appraisal = await WeighAsync(
            read(claim), found, agencies, assessment.Review, _ => assessment.WithoutRejected?.Rejected ?? [], assessment.AsOf, cancellation).ConfigureAwait(false);
        return Name(assessment.Coverage.Unanswered, appraisal);
    }

    private static Appraisal Name(IReadOnlyList<ArticleId>? unanswered, Appraisal appraisal)
    {
        var assessment = appraisal.Assessment;
        return appraisal with { Assessment = assessment with { Coverage = assessment.Coverage with { Unanswered = unanswered } } };
    }

    private async ValueTask<Appraisal> WeighAsync(
        ClaimReading reading,
        IReadOnlyList<EvidenceCandidates> found,
        IReadOnlyDictionary<string, string> agencies,
        HumanReview? review,
        Func<ClaimAssessment, IReadOnlyList<PassageKey>> rejected,
        DateTimeOffset asOf,
        CancellationToken cancellation)
    {
        var articles = new Dictionary<ArticleId, ArticleFacts>();
        var aboutTheEvent = new HashSet<ArticleId>();
        var judged = new IReadOnlyList<JudgedPassage>[reading.Parts.Count];
        for (var part = 0; part < judged.Length; part++)
        {
            foreach (var (id, facts) in found[part].Articles)
            {
                articles[id] = facts with { Agency = agencies.GetValueOrDefault(facts.Outlet) };
            }

            var passages = found[part].Passages.Select(candidate => InContext(candidate, found[part].Articles)).ToArray();
            aboutTheEvent.UnionWith(EventCoverage.Articles(reading.Parts[part], passages));
            judged[part] = await JudgeAsync(reading.Parts[part], passages, cancellation).ConfigureAwait(false);
        }

        var input = new AssessmentInput(reading, judged, articles, aboutTheEvent, review, asOf, Ruleset);
        var assessment = ClaimAssessor.Assess(input);
        if (rejected(assessment) is { Count: > 0 } leftOut)
        {
            assessment = assessment with { WithoutRejected = ClaimAssessor.Recount(input, leftOut) };
        }

        return new(assessment, Considered(found, agencies));
    }

    private PassageInContext InContext(EvidenceCandidate candidate, IReadOnlyDictionary<ArticleId, ArticleFacts> articles) => new(
        candidate.Passage,
        analyses.Of(candidate.Passage),
        articles[candidate.Passage.Article].State.Latest.Title,
        candidate.Preceding);

    private async ValueTask<IReadOnlyList<JudgedPassage>> JudgeAsync(
        ClaimPart part, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var judgements = await model.JudgeAsync(part, passages, cancellation).ConfigureAwait(false);
        return [.. passages.Zip(judgements, (passage, judgement) => new JudgedPassage(passage.Passage, passage.Analysis, judgement))];
    }

    private static ConsideredEvidence Considered(
        IReadOnlyList<EvidenceCandidates> found, IReadOnlyDictionary<string, string> agencies)
    {
        var parts = found.Select(part => (IReadOnlyList<PassageKey>)[.. part.Passages.Select(candidate => candidate.Key)]).ToArray();
        var versions = found.SelectMany(part => part.Articles)
            .DistinctBy(article => article.Key)
            .OrderBy(article => article.Key.Value, StringComparer.Ordinal)
            .ToDictionary(article => article.Key, article => article.Value.State.Version);
        var wire = found.SelectMany(part => part.Articles.Values.Select(article => article.Outlet))
            .Where(agencies.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToDictionary(outlet => outlet, outlet => agencies[outlet]);
        return new(parts, versions, wire.Count == 0 ? null : wire);
    }
}
