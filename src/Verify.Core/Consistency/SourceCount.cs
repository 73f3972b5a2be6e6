using Verify.Core.Articles;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Passages that take a side, grouped into the sources that the rules count.</summary>
/// <param name="Live">The passages counted, whichever side prevailed in their article.</param>
internal sealed record SourceCount(
    IReadOnlyList<JudgedPassage> Live,
    Sides Sides,
    SpeakerRoll Roll,
    IReadOnlyList<Origin> Supporting,
    IReadOnlyList<Origin> Refuting,
    SourceTally Tally)
{
    /// <summary>The own-voice passages that stand behind the origins.</summary>
    public IEnumerable<JudgedPassage> Passages => Sides.Supporting.Concat(Sides.Refuting);

    /// <param name="superseding">The passages that replaced support.</param>
    public static SourceCount Of(
        IReadOnlyList<JudgedPassage> live,
        IReadOnlyDictionary<ArticleId, ArticleFacts> articles,
        HashSet<PassageKey> superseding,
        LostSupport lost)
    {
        var roll = new SpeakerRoll(live.Select(passage => passage.Judgement.Speaker));
        var sides = Sides.Of(live, roll);
        var (supporting, refuting) = (Origins(sides.Supporting, articles), Origins(sides.Refuting, articles));
        var speakers = sides.Speakers.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToLookup(
            pair => pair.Value.Judgement.Stance,
            pair => new CountedSpeaker(pair.Key, roll.NameOf(pair.Key), superseding.Contains(pair.Value.Key)));
        return new SourceCount(live, sides, roll, supporting, refuting, new SourceTally(
            Reports(supporting, superseding),
            Reports(refuting, superseding),
            [.. speakers[StanceKind.Supports]],
            [.. speakers[StanceKind.Refutes]],
            lost));
    }

    public static IReadOnlyList<Origin> Origins(
        IEnumerable<JudgedPassage> passages, IReadOnlyDictionary<ArticleId, ArticleFacts> articles) =>
        OriginFinder.Find(passages.Select(passage =>
        {
            var article = articles[passage.Passage.Article];
            return new OriginPassage(
                passage.Key,
                article.Outlet,
                passage.Passage.At,
                passage.Analysis,
                [.. article.Agencies.Union(passage.Passage.Agencies, StringComparer.OrdinalIgnoreCase)],
                article.Body);
        }));

    private static CountedReport[] Reports(IReadOnlyList<Origin> origins, HashSet<PassageKey> superseding) =>
    [
        .. origins.Select(origin => new CountedReport(origin.Id, origin.Outlets, origin.Passages.Any(superseding.Contains)))
            .OrderBy(report => report.Origin, StringComparer.Ordinal),
    ];
}
