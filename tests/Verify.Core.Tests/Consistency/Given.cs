using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Core.Tests.Syndication;
using Verify.Core.Text;

namespace Verify.Core.Tests.Consistency;

/// <summary>A newsroom's worth of judged passages, built up sentence by sentence: the given of a given-when-then test.</summary>
internal sealed class Given
{
    public static readonly DateTimeOffset Dawn = new(2031, 5, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly ClaimPart claim;
    private readonly List<JudgedPassage> judged = [];
    private readonly Dictionary<ArticleId, ArticleFacts> articles = [];
    private readonly List<ArticleId> aboutTheEvent = [];
    private HumanReview? review;

    private Given(string text) => claim = Part(text);

    public static Given Claim(string text = "The bridge at Orvel is closed.") => new(text);

    public static ClaimPart Part(string text)
    {
        var analysis = Sentences.Analyse(text);
        return new ClaimPart(text, ClaimKind.Fact, analysis, null, analysis, null);
    }

    /// <summary>Publishes an article, hours after dawn; without this an article of an outlet appears with its first passage.</summary>
    public Given Article(
        string id, string? outlet = null, double hour = 0, string[]? agencies = null, ArticleKind kind = ArticleKind.Article)
    {
        var key = new ArticleId(id);
        var revision = new Revision(
            1, Dawn.AddHours(hour), null, outlet ?? $"{id}.example", null, id, null, Dawn.AddHours(hour), "en", kind, agencies ?? [], id, null);
        articles[key] = new ArticleFacts(ArticleState.Fold(key, [new ArticleEvent.RevisionAccepted(revision)]));
        return this;
    }

    public Given Event(string id, Func<Revision, ArticleEvent> happened)
    {
        var facts = articles[new ArticleId(id)];
        articles[new ArticleId(id)] = facts with { State = facts.State.Evolve(happened(facts.State.Latest)) };
        return this;
    }

    public Given Retracted(string id) => Event(id, _ => new ArticleEvent.Retracted(new Retraction(Dawn.AddDays(1), "Withdrawn.")));

    public Given Revised(string id, string? correction = null) => Event(
        id, latest => new ArticleEvent.RevisionAccepted(latest with { Number = latest.Number + 1, CorrectionNote = correction }));

    public Given Supports(string id, string text, double confidence = 0.9, ReasonKind reason = ReasonKind.Alignment, int post = 0, double? hour = null) =>
        Add(id, text, StanceKind.Supports, Voice.Own, null, confidence, reason, post, hour);

    public Given Refutes(string id, string text, double confidence = 0.9, ReasonKind reason = ReasonKind.Polarity, int post = 0, double? hour = null) =>
        Add(id, text, StanceKind.Refutes, Voice.Own, null, confidence, reason, post, hour);

    public Given Asserts(string id, string? speaker, string text, double confidence = 0.9, double? hour = null) =>
        Add(id, text, StanceKind.Supports, Voice.Attributed, speaker, confidence, ReasonKind.Alignment, 0, hour);

    public Given Denies(string id, string? speaker, string text, double confidence = 0.9, double? hour = null) =>
        Add(id, text, StanceKind.Refutes, Voice.Attributed, speaker, confidence, ReasonKind.Polarity, 0, hour);

    public Given Reports(string id, string speaker, string text, StanceKind stance = StanceKind.Supports, ReasonKind reason = ReasonKind.Alignment) =>
        Add(id, text, stance, Voice.Own, speaker, 0.9, reason, 0, null);

    public Given Hedges(string id, string text, StanceKind stance = StanceKind.Supports) =>
        Add(id, text, stance, Voice.Hedged, null, 0.9, ReasonKind.Hedge, 0, null);

    public Given Mentions(string id, string text) =>
        Add(id, text, StanceKind.Mentions, Voice.Own, null, 0.9, ReasonKind.Alignment, 0, null);

    public Given Passage(string id, string text, StanceKind stance, Voice voice, string? speaker, double confidence) =>
        Add(id, text, stance, voice, speaker, confidence, ReasonKind.Alignment, 0, null);

    public Given Covers(string id)
    {
        Ensure(id);
        aboutTheEvent.Add(new ArticleId(id));
        return this;
    }

    public Given Reviewed(HumanReview by)
    {
        review = by;
        return this;
    }

    public ClaimAssessment Assess(double hour = 72) => ClaimAssessor.Assess(Input(hour));

    public AssessmentInput Input(double hour = 72) => new(
        new ClaimReading(new Claim(new ClaimId("c"), claim.Text), ClaimKind.Fact, [claim], null),
        [judged],
        articles,
        aboutTheEvent,
        review,
        Dawn.AddHours(hour),
        new Ruleset("test-1"));

    private Given Add(
        string id, string text, StanceKind stance, Voice voice, string? speaker, double confidence, ReasonKind reason, int post, double? hour)
    {
        Ensure(id);
        var article = articles[new ArticleId(id)].State;
        var index = judged.Count(other => other.Passage.Article == article.Id && other.Passage.Revision == article.Latest.Number);
        var at = hour is { } hours ? Dawn.AddHours(hours) : article.Latest.PublishedAt;
        var attribution = voice == Voice.Own && speaker is null
            ? VoiceAttribution.Own
            : new VoiceAttribution(voice, speaker, "say", new TextSpan(0, text.Length), false);
        judged.Add(new JudgedPassage(
            new Passage(
                article.Id, article.Latest.Number, index, new TextSpan(0, text.Length), text, BlockKind.Paragraph, post, at, attribution, [], [], []),
            Sentences.Analyse(text),
            new StanceJudgement(stance, confidence, voice, speaker, [new Reason(reason, stance, "as the test has it")], false)));
        return this;
    }

    private void Ensure(string id)
    {
        if (!articles.ContainsKey(new ArticleId(id)))
        {
            Article(id);
        }
    }
}
