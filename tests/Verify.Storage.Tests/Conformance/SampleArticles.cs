using Verify.Application.Articles;
using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Storage.Tests.Conformance;

/// <summary>Appends for invented articles, without the analysis that would make them from text.</summary>
internal static class SampleArticles
{
    public static readonly DateTimeOffset Published = new(2031, 5, 4, 9, 30, 0, TimeSpan.FromHours(2));

    /// <summary>A new article whose sentences are the passages.</summary>
    public static ArticleAppend New(string id, params string[] sentences) => NewAt(id, Published, "harbourpost.example", sentences);

    public static ArticleAppend NewAt(string id, DateTimeOffset published, string outlet, params string[] sentences) =>
        Append(new ArticleId(id), 0, 1, published, outlet, $"About {id}", sentences);

    /// <summary>The next text of an article that was appended before.</summary>
    public static ArticleAppend Next(ArticleAppend before, string title, params string[] sentences) => Append(
        before.Id, before.Summary.Version, before.Summary.Revision + 1, before.Summary.PublishedAt, before.Summary.Outlet, title, sentences);

    public static ArticleAppend Retraction(ArticleAppend before) => new(
        before.Id,
        Batch(before.Summary.Version, new ArticleEvent.Retracted(new Retraction(Published.AddHours(2), "We were wrong."))),
        before.Summary with { Version = before.Summary.Version + 1, IsRetracted = true },
        null);

    private static ArticleAppend Append(
        ArticleId id, long version, int number, DateTimeOffset published, string outlet, string title, string[] sentences)
    {
        var text = string.Join(' ', sentences);
        var passages = new List<IndexedPassage>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            var span = new TextSpan(start, start + sentence.Length);
            passages.Add(new IndexedPassage(Passage(id, number, passages.Count, span, sentence, published), SampleText.Terms(sentence)));
            start = span.End + 1;
        }

        var revision = new Revision(
            number, Published.AddHours(1), null, outlet, "The " + outlet, title, null, published, "en", ArticleKind.Article, ["Northwire"], text, null);
        var state = new ArticleState(id, version + 1, [revision], [], null);
        return new ArticleAppend(
            id,
            Batch(version, new ArticleEvent.RevisionAccepted(revision)),
            ArticleSummary.Of(state),
            new AnalysedRevision(
                new ArticleText(id, number, Published.AddHours(1), title, text, [new LiveBlogPost(new TextSpan(0, 1), "Post", published)]),
                passages,
                MinHash.Sign(Shingles.OfBody(text))));
    }

    private static EventBatch<ArticleEvent> Batch(long version, ArticleEvent happened) =>
        new(version, [happened], Published.AddHours(1), "desk", "operation-" + version);

    private static Passage Passage(ArticleId id, int revision, int index, TextSpan span, string text, DateTimeOffset published) =>
        index % 2 == 0
            ? new Passage(id, revision, index, span, text, BlockKind.Paragraph, 0, published, VoiceAttribution.Own, [], [], [])
            : new Passage(
                id,
                revision,
                index,
                span,
                text,
                BlockKind.ListItem,
                0,
                published.AddMinutes(index),
                new VoiceAttribution(Voice.Attributed, "Ines Calloway", "say", new TextSpan(0, 2), true),
                [new Antecedent(new TextSpan(0, 2), "Ines Calloway")],
                [new VoiceAttribution(Voice.Hedged, null, "expect", new TextSpan(1, 2), false)],
                ["Northwire"]);
}
