using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Quantities;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Finds which passages still stand.</summary>
/// <remarks>
/// In this order: a retracted article takes all its passages back; a correction takes those it names; a passage that a later
/// revision no longer has is corrected if the outlet said so and superseded if not; an earlier figure of a count that can only
/// rise is superseded by a later higher one of the opposite stance, from any outlet and in a voice no weaker; and a post of
/// a live blog by a later post of the same blog that gives another figure for the same thing.
/// </remarks>
internal static class EvidenceStates
{
    public static IReadOnlyDictionary<PassageKey, PassageState> Find(
        ClaimPart part, IReadOnlyList<JudgedPassage> passages, IReadOnlyDictionary<ArticleId, ArticleFacts> articles)
    {
        var states = passages.ToDictionary(
            passage => passage.Key, passage => OfArticle(passage, articles[passage.Passage.Article].State, passages));
        var figures = passages
            .Where(passage => passage.TakesSide && states[passage.Key].State == EvidenceState.Live)
            .Select(passage => (Passage: passage, Value: CumulativeCount.FigureFor(part, passage.Analysis)))
            .Where(figure => figure.Value is not null)
            .Select(figure => new Figure(figure.Passage, figure.Value!))
            .ToArray();
        foreach (var earlier in figures)
        {
            PassageKey[] later = [.. figures.Where(other => Replaces(other, earlier, articles)).Select(other => other.Passage.Key)];
            if (later.Length > 0)
            {
                states[earlier.Passage.Key] = new PassageState(EvidenceState.Superseded, later);
            }
        }

        return states;
    }

    private static PassageState OfArticle(JudgedPassage judged, ArticleState article, IReadOnlyList<JudgedPassage> all)
    {
        var passage = judged.Passage;
        if (article.Retraction is not null)
        {
            return new PassageState(EvidenceState.Retracted, []);
        }

        if (article.Corrections.Any(correction => correction.Revision == passage.Revision
            && (correction.Passages.Count == 0 || correction.Passages.Contains(passage.Index))))
        {
            return new PassageState(EvidenceState.Corrected, []);
        }

        if (passage.Revision >= article.Latest.Number)
        {
            return PassageState.Live;
        }

        var corrected = article.Revisions.Any(revision => revision.Number > passage.Revision && revision.CorrectionNote is not null);
        return new PassageState(
            corrected ? EvidenceState.Corrected : EvidenceState.Superseded,
            [.. all.Where(other => other.Passage.Article == passage.Article && other.Passage.Revision > passage.Revision)
                .Select(other => other.Key)]);
    }

    private static bool Replaces(Figure later, Figure earlier, IReadOnlyDictionary<ArticleId, ArticleFacts> articles)
    {
        var (now, then) = (later.Passage, earlier.Passage);
        if (now.Passage.At <= then.Passage.At
            || (now.Judgement.Voice == Voice.Attributed && then.Judgement.Voice == Voice.Own))
        {
            return false;
        }

        var sameBlog = now.Passage.Article == then.Passage.Article && now.Passage.Post != then.Passage.Post
            && articles[now.Passage.Article].State.Latest.Kind == ArticleKind.LiveBlog;
        return (sameBlog && CumulativeCount.Conflict(earlier.Value, later.Value))
            || (CumulativeCount.Rose(earlier.Value, later.Value)
                && now.Judgement.Stance != then.Judgement.Stance
                && CumulativeCount.IsCumulative(now.Analysis)
                && CumulativeCount.IsCumulative(then.Analysis));
    }

    private sealed record Figure(JudgedPassage Passage, Quantity Value);
}
