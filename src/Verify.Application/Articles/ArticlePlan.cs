using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>What is to be done for a command: the decision and, with a new text, its analysis.</summary>
internal sealed record ArticlePlan(Decision<ArticleEvent> Decision, AnalysedRevision? Revision, IReadOnlyList<string> Warnings)
{
    public static ArticlePlan Make(ArticleState state, ArticleCommand command, DateTimeOffset now)
    {
        if (command is not ArticleCommand.Accept accept)
        {
            return new(ArticleDecider.Decide(state, command, now), null, []);
        }

        var draft = accept.Draft;
        if (DraftRules.Check(draft, now) is { Count: > 0 } errors)
        {
            return new(new Decision<ArticleEvent>.Refused(Refusal.Invalid(errors)), null, []);
        }

        if (ArticleDecider.DecideWithoutText(state, draft) is { } decided)
        {
            return new(decided, null, []);
        }

        var (analysis, revision) = RevisionAnalyser.Analyse(state.Id, state.Revisions.Count + 1, draft, now);
        return new(ArticleDecider.Accept(state, draft, analysis, now), revision, Warn(draft, analysis, now));
    }

    private static string[] Warn(ArticleDraft draft, ArticleAnalysis analysis, DateTimeOffset now)
    {
        var warnings = new List<string>();
        if (!analysis.IsSupported)
        {
            warnings.Add($"The text's language, '{analysis.Language}', is not supported: it is stored and never judged.");
        }

        if (draft.PublishedAt > now)
        {
            warnings.Add($"The publication time {draft.PublishedAt:u} lies ahead of now.");
        }

        return [.. warnings];
    }
}
