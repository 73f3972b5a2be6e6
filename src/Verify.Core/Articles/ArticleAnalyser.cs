using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>Turns an article's text into the passages that can be searched and judged.</summary>
public static class ArticleAnalyser
{
    public static ArticleAnalysis Analyse(ArticleId id, int revision, ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var boilerplate = Boilerplate.Find(draft.Text);
        var posts = draft.Posts.Count > 0 || draft.Kind != ArticleKind.LiveBlog ? draft.Posts : LiveBlogReader.Read(draft.Text, draft.PublishedAt, boilerplate);
        var sentences = ArticleSentences.Read(draft.Text, boilerplate);
        var repeats = ArticleSentences.Repeats(draft.Text, sentences);
        var passages = new List<Passage>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (repeats[i])
            {
                continue;
            }

            var text = sentences[i].Span.Of(draft.Text);
            passages.Add(new Passage(
                id, revision, passages.Count, sentences[i].Span, text, sentences[i].Block, 0, draft.PublishedAt, VoiceAttribution.Own, [], [], []));
        }

        var credits = draft.WireCredits.Select(agency => new WireCredit(agency, WireCreditPlace.Input)).ToList();
        return new ArticleAnalysis(
            draft.Language ?? "en", true, passages, credits, [], posts, boilerplate, draft.CorrectionNote, string.Join('\n', passages.Select(p => p.Text)));
    }
}
