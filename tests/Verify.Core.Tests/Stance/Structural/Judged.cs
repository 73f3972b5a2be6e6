using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Text;

namespace Verify.Core.Tests.Stance.Structural;

/// <summary>Judges one claim against an article of one sentence, published on Tuesday 18 March 2025.</summary>
internal static class Judged
{
    private static readonly StructuralStanceModel Model = new();

    public static Task<StanceJudgement> OneAsync(string claim, string passage) =>
        OneAsync(ClaimReader.Read(new Claim(new ClaimId("c"), claim)), passage);

    public static async Task<StanceJudgement> OneAsync(ClaimReading claim, string passage)
    {
        var draft = new ArticleDraft(
            "a", null, "example.org", null, "Coastal news", null, new DateTimeOffset(2025, 3, 18, 9, 0, 0, TimeSpan.Zero), "en",
            ArticleKind.Article, passage, [], []);
        var passages = ArticleAnalyser.Analyse(new ArticleId("a"), 1, draft).Passages
            .Select(p => new PassageInContext(p, SentenceAnalyser.Analyse(p.Text, p.At), draft.Title, [])).ToList();
        var judgements = await Model.JudgeAsync(Assert.Single(claim.Parts), passages, CancellationToken.None);
        return Assert.Single(judgements);
    }
}
