using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>Turns an article's text into the passages that can be searched and judged.</summary>
public static class ArticleAnalyser
{
    public static ArticleAnalysis Analyse(ArticleId id, int revision, ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var passages = new List<Passage>();
        foreach (var line in TextLine.Read(draft.Text))
        {
            passages.Add(new Passage(
                id, revision, passages.Count, line.Span, line.Text, BlockKind.Paragraph, 0, draft.PublishedAt, VoiceAttribution.Own, [], [], []));
        }

        var credits = draft.WireCredits.Select(agency => new WireCredit(agency, WireCreditPlace.Input)).ToList();
        return new ArticleAnalysis(
            draft.Language ?? "en", true, passages, credits, [], draft.Posts, [], draft.CorrectionNote, string.Join('\n', passages.Select(p => p.Text)));
    }
}
