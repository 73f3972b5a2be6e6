using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>Turns an article's text into the passages that can be searched and judged.</summary>
public static class ArticleAnalyser
{
    /// <summary>
    /// Reads language, boilerplate, live-blog posts, sentences with their voices, wire credits and names. A text in a
    /// language other than English yields no passages: it is kept, and never misjudged.
    /// </summary>
    public static ArticleAnalysis Analyse(ArticleId id, int revision, ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = draft.Text;
        var boilerplate = Boilerplate.Find(text);
        var credits = WireCreditReader.Read(draft, boilerplate);
        var correction = draft.CorrectionNote ?? NoteIn(text, boilerplate);
        var recognised = LanguageRecogniser.Recognise(text);
        var language = recognised == LanguageRecogniser.Undetermined ? draft.Language ?? recognised : recognised;
        if (language is not ("en" or LanguageRecogniser.Undetermined))
        {
            return new ArticleAnalysis(language, false, [], credits, [], draft.Posts, boilerplate, correction, text);
        }

        var isLiveBlog = draft.Kind == ArticleKind.LiveBlog;
        var posts = draft.Posts.Count > 0 || !isLiveBlog ? draft.Posts : LiveBlogReader.Read(text, draft.PublishedAt, boilerplate);
        var sentences = ArticleSentences.Read(text, boilerplate);
        var tokens = sentences.ConvertAll(sentence => Tokenizer.Tokenize(sentence.Span.Of(text)));
        var names = ArticleNames.Read(text, sentences, tokens);
        var captionNames = ArticleNames.OfCaptions(text, boilerplate);
        var postOf = PostsOf(sentences, posts);
        var voices = AttributionReader.Read(text, sentences, tokens, names, postOf, isLiveBlog, captionNames);
        var acronyms = AcronymReader.Read(text, sentences, tokens, names);
        var repeats = ArticleSentences.Repeats(text, sentences);
        var passages = new List<Passage>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!repeats[i])
            {
                var post = posts.Count > 0 ? posts[postOf[i]] : null;
                passages.Add(ToPassage(id, revision, passages.Count, draft, sentences[i], postOf[i], post?.At, voices[i], acronyms[i]));
            }
        }

        return new ArticleAnalysis(
            language, true, passages, credits, ArticleNames.Bearers(names.SelectMany(name => name)), posts, boilerplate, correction,
            string.Join('\n', passages.Select(passage => passage.Text)));
    }

    private static Passage ToPassage(
        ArticleId id,
        int revision,
        int index,
        ArticleDraft draft,
        Sentence sentence,
        int post,
        DateTimeOffset? postedAt,
        SentenceAttribution voice,
        IReadOnlyList<Antecedent> acronyms)
    {
        var text = sentence.Span.Of(draft.Text);
        var at = PostTime.InBrackets(text, draft.PublishedAt) ?? postedAt ?? draft.PublishedAt;
        IReadOnlyList<Antecedent> antecedents = acronyms.Count == 0 ? voice.Antecedents : [.. voice.Antecedents, .. acronyms];
        return new Passage(id, revision, index, sentence.Span, text, sentence.Block, post, at, voice.Principal, antecedents, voice.Nested, voice.Agencies);
    }

    private static string? NoteIn(string text, IReadOnlyList<BoilerplateLine> boilerplate)
    {
        foreach (var line in boilerplate)
        {
            if (line.Kind == BoilerplateKind.CorrectionNote)
            {
                return line.Span.Of(text);
            }
        }

        return null;
    }

    private static int[] PostsOf(List<Sentence> sentences, IReadOnlyList<LiveBlogPost> posts)
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
