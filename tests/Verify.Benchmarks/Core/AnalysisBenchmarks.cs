using BenchmarkDotNet.Attributes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Benchmarks.Core;

/// <summary>The pure steps between an article's text and a stance, on an invented article of about 400 words.</summary>
[InProcess]
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const string Paragraph =
        """
        Karsland has agreed to a 30-day truce with Morven in the conflict over TOWN, in which at least 1,200 people have been killed, the foreign ministry said on Tuesday.
        “We signed because TOWN cannot take another winter,” Foreign Minister Ilse Torvald told reporters in Oststad. She added that about a fifth of TOWN remained under Morven's control.
        Morven's president, Radu Kovalets, did not rule out a longer ceasefire at TOWN but said 40 million euros in reconstruction aid would have to be delivered first.
        """;

    private static readonly string[] Towns = ["Averill", "Lindholm", "Castermere", "Port Sorrel"];

    private readonly ArticleDraft draft = new(
        "a", null, "tidemark.example", "Tidemark", "Karsland agrees to truce", null, new DateTimeOffset(2026, 5, 5, 9, 0, 0, TimeSpan.Zero), "en",
        ArticleKind.Article, string.Join('\n', Towns.Select(town => Paragraph.Replace("TOWN", town, StringComparison.Ordinal))), [], []);

    private readonly ClaimPart claim = ClaimReader.Read(new Claim(new ClaimId("c"), "Karsland agreed to a 60-day truce with Morven.")).Parts[0];
    private readonly StructuralStanceModel structural = new();
    private readonly IStanceModel trained = StanceModels.Create(StanceModels.Trained);
    private IReadOnlyList<PassageInContext> passages = [];
    private string body = "";

    [GlobalSetup]
    public void Setup()
    {
        var analysis = ArticleAnalyser.Analyse(new ArticleId("a"), 1, draft);
        body = analysis.Body;
        passages = [.. analysis.Passages.Select(p => new PassageInContext(p, SentenceAnalyser.Analyse(p.Text, p.At), draft.Title, []))];
    }

    [Benchmark]
    public int AnalyseArticle() => ArticleAnalyser.Analyse(new ArticleId("a"), 1, draft).Passages.Count;

    [Benchmark]
    public int AnalyseSentence() => SentenceAnalyser.Analyse(passages[0].Passage.Text, draft.PublishedAt).Tokens.Count;

    [Benchmark]
    public MinHashSignature? SignBody() => MinHash.Sign(Shingles.OfBody(body));

    [Benchmark]
    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeArticleByStructure() => structural.JudgeAsync(claim, passages, CancellationToken.None);

    [Benchmark]
    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeArticleWithTheTrainedModel() => trained.JudgeAsync(claim, passages, CancellationToken.None);
}
