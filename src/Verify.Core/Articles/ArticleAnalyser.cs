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
        var pulled = ArticleSentences.PullQuotes(draft.Text, sentences);
        sentences = [.. sentences.Where((_, i) => !pulled[i])];
        var repeats = ArticleSentences.Repeats(draft.Text, sentences);
        var tokens = sentences.ConvertAll(sentence => Tokenizer.Tokenize(sentence.Span.Of(draft.Text)));
        var names = sentences.Select((sentence, i) => CapitalisedNames.Read(sentence.Span.Of(draft.Text), tokens[i])).ToList();
        var postOf = PostsOf(sentences, posts);
        var voices = AttributionReader.Read(draft.Text, sentences, tokens, names, postOf, draft.Kind == ArticleKind.LiveBlog);
        var passages = new List<Passage>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (repeats[i])
            {
                continue;
            }

            var text = sentences[i].Span.Of(draft.Text);
            var at = PostTime.InBrackets(text, draft.PublishedAt) ?? (posts.Count > 0 ? posts[postOf[i]].At : null) ?? draft.PublishedAt;
            passages.Add(new Passage(
                id, revision, passages.Count, sentences[i].Span, text, sentences[i].Block, postOf[i], at, voices[i].Principal, voices[i].Antecedents, voices[i].Nested, voices[i].Agencies));
        }

        var credits = WireCreditReader.Read(draft, boilerplate);
        return new ArticleAnalysis(
            draft.Language ?? "en", true, passages, credits, [], posts, boilerplate, draft.CorrectionNote, string.Join('\n', passages.Select(p => p.Text)));
    }

    private static int[] PostsOf(IReadOnlyList<Sentence> sentences, IReadOnlyList<LiveBlogPost> posts)
    {
        var found = new int[sentences.Count];
        var post = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            while (post + 1 < posts.Count && posts[post + 1].Span.Start <= sentences[i].Span.Start)
            {
                post++;
            }

            found[i] = post;
        }

        return found;
    }
}
