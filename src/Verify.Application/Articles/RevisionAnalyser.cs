using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Application.Articles;

/// <summary>Makes a draft ready to be stored and searched. Pure.</summary>
internal static class RevisionAnalyser
{
    public static (ArticleAnalysis Analysis, AnalysedRevision Revision) Analyse(
        ArticleId id, int revision, ArticleDraft draft, DateTimeOffset now)
    {
        var analysis = ArticleAnalyser.Analyse(id, revision, draft);
        var text = new ArticleText(id, revision, now, draft.Title, draft.Text, analysis.Posts);
        var passages = analysis.Passages.Select(passage => new IndexedPassage(passage, Terms(passage))).ToArray();
        return (analysis, new AnalysedRevision(text, passages, MinHash.Sign(Shingles.OfBody(analysis.Body))));
    }

    private static SearchTerms Terms(Passage passage)
    {
        var antecedents = passage.Antecedents.SelectMany(antecedent => Names(antecedent.Name));
        var speakers = passage.Nested.Prepend(passage.Attribution)
            .SelectMany(attribution => attribution.Speaker is { } speaker ? Names(speaker) : []);
        return SearchTerms.Of(SentenceAnalyser.Analyse(passage.Text, null), antecedents.Concat(speakers));
    }

    private static IReadOnlyList<NameMention> Names(string text) => SentenceAnalyser.Analyse(text, null).Names;
}
