using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cluster.Articles;
using Verify.Cluster.Stances;
using Verify.Cluster.Wire;
using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Verify.Core.Text;
using Verify.Testing;

namespace Verify.Cluster.Tests.Wire;

public sealed class WireTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private const string Counted = "More than 30 boats may have left Orle, 3.5 miles away, at the beginning of March 2026, \"not 20\".";

    private static readonly ClaimId Claim = new("c-1");

    private static readonly ArticleId Article = new("a-1");

    private readonly IServiceProvider services = new ServiceCollection()
        .AddSerializer(serializer => serializer.AddVerifyTypes())
        .BuildServiceProvider();

    private Serializer Serializer => services.GetRequiredService<Serializer>();

    public static TheoryData<string> Names => [.. WireNames.Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_named_type_comes_back_as_it_was_sent_and_travels_under_its_name(string name)
    {
        var sent = Samples.Single(sample => TypeOf(sample) == WireNames.Types[name]);
        var bytes = Serializer.SerializeToArray(sent);
        var received = Serializer.Deserialize<object>(bytes);

        Assert.Equal(sent.GetType(), received!.GetType());
        Assert.Equal(Json(sent), Json(received));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains(name, text);
        Assert.DoesNotContain("Verify.", text);
    }

    [Fact]
    public async Task A_claim_with_an_assessment_in_full_comes_back_to_the_byte()
    {
        var store = new MemoryStore();
        var drafts = new[] { Drafts.Past("a1", "orle-post.example", "The bridge at Orle is closed."), Drafts.Past("a2", "east-echo.example", "The bridge at Orle is not closed.") };
        foreach (var draft in drafts)
        {
            await new ArticleSession(new(draft.Id!), store.Articles, TimeProvider.System)
                .HandleAsync(new ArticleCommand.Accept(new(draft.Id!), draft, "desk"), default);
        }

        var appraiser = new ClaimAppraiser(store.Evidence, new WordStanceModel(), new(), PlainClaims.Read);
        var session = new ClaimSession(Claim, store.Claims, appraiser, TimeProvider.System);
        var sent = await session.HandleAsync(new ClaimCommand.Submit(Claim, "The bridge at Orle is closed.", null, "ana"), default);

        var received = Serializer.Deserialize<Outcome<ClaimState>>(Serializer.SerializeToArray(sent));

        var (before, after) = (sent.Accepted().Value, received.Accepted().Value);
        Assert.Equal(2, before.Assessment!.Evidence.Count);
        Assert.Equal(EventJson.Write(before.Assessment), EventJson.Write(after.Assessment!));
        Assert.Equal(Json(before), Json(after));
    }

    [Fact]
    public void A_named_type_stays_itself_on_its_own_silo() =>
        Assert.All(Samples, sample => Assert.Same(sample, services.GetRequiredService<DeepCopier>().Copy(sample)));

    [Fact]
    public void Every_command_has_a_name() => Assert.All(
        typeof(ClaimCommand).GetNestedTypes().Concat(typeof(ArticleCommand).GetNestedTypes()), command => Assert.True(WireNames.Has(command), command.FullName));

    [Fact]
    public void A_type_without_a_name_does_not_travel() =>
        Assert.Throws<CodecNotFoundException>(
            () => services.GetRequiredService<Serializer>().SerializeToArray<object>(new FieldError("text", "Too long.")));

    private static Type TypeOf(object sample) =>
        sample.GetType() is { IsConstructedGenericType: true } type ? type.GetGenericTypeDefinition() : sample.GetType();

    private static string Json(object value) => JsonSerializer.Serialize(value, value.GetType(), WireJson.Options);

    private static object[] Samples { get; } =
    [
        new ClaimCommand.Submit(Claim, "The bridge at Orle is closed.", new DateOnly(2026, 3, 1), "ana", "op-1"),
        new ClaimCommand.Withdraw(Claim, "Sent twice.", "ana"),
        new ClaimCommand.Review(Claim, "Holds", "Seen on site.", "digest", "ana"),
        new ClaimCommand.ReviewEvidence(Claim, new(Article, 1, 0), EvidenceVerdict.Rejected, "Another bridge.", "ana"),
        new ClaimCommand.SignOffReview(Claim, "bo"),
        new ClaimCommand.Refresh(Claim, "ana"),
        new ClaimCommand.Assess(Claim, "ana"),
        ClaimState.None(Claim) with { Version = 1, Claim = new(Claim, "The bridge at Orle is closed."), SubmittedAt = Noon },
        new ArticleCommand.Accept(
            Article,
            new(null, null, "orle-post.example", null, "Bridge shut", null, Noon, "en", ArticleKind.LiveBlog, "Shut.", ["agency"], [new(new(0, 5), null, Noon)]),
            "feed"),
        new ArticleCommand.Correct(Article, "It was Monday.", [2, 3], "feed"),
        new ArticleCommand.Retract(Article, "Not so.", "feed"),
        ArticleState.None(Article) with { Version = 1 },
        new GatherRequest([new(Article, 1, 0), new(Article, 2, 7)], AtLeastVersion: 3),
        new EvidenceCandidates(
            [
                new(
                    new(Article, 1, 0, new(0, 5), "Shut.", BlockKind.Paragraph, 0, Noon, new(Voice.Attributed, "Ines Orle", "say", new(0, 1), true), [new(new(0, 1), "Ines Orle")], [], ["agency"]),
                    ["Before."],
                    1.5),
            ],
            new Dictionary<ArticleId, ArticleFacts>
            {
                [Article] = new(ArticleState.None(Article) with { Version = 1 }, MinHash.Sign(Shingles.OfBody("The bridge at Orle is shut until further notice."))),
            })
        {
            Unanswered = [new ArticleId("a-2")],
        },
        new StanceBatch(
            ClaimReader.Read(new(Claim, "At least 40 boats left Orle on 1 March 2026, the harbour master did not deny.")).Parts[0],
            [
                new(
                    new(Article, 1, 0, new(0, 40), Counted, BlockKind.Paragraph, 0, Noon, VoiceAttribution.Own, [], [], []),
                    SentenceAnalyser.Analyse(Counted, Noon),
                    "Boats leave",
                    ["Before."]),
            ]),
        new StanceJudgements([new(StanceKind.Refutes, 0.75, Voice.Attributed, "Ines Orle", [new(ReasonKind.Polarity, StanceKind.Refutes, "not")], true)]),
        new Outcome<ArticleState>.Accepted(ArticleState.None(Article), Changed: true, ["No language was given."]),
        new Outcome<ClaimState>.Refused(Refusal.NotFound("claim", "c-1")),
    ];
}
