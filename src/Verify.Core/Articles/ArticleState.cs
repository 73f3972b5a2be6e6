namespace Verify.Core.Articles;

/// <summary>An article folded from its log.</summary>
/// <param name="Version">The number of events folded; 0 for an article that nobody submitted.</param>
/// <param name="Revisions">In order; never empty once <paramref name="Version"/> is above 0.</param>
public sealed record ArticleState(
    ArticleId Id, long Version, IReadOnlyList<Revision> Revisions, IReadOnlyList<Correction> Corrections, Retraction? Retraction)
{
    public bool Exists => Version > 0;

    /// <summary>The text that stands.</summary>
    /// <exception cref="InvalidOperationException">The article does not exist.</exception>
    public Revision Latest => Exists ? Revisions[^1] : throw new InvalidOperationException($"There is no article '{Id}'.");

    public static ArticleState None(ArticleId id) => new(id, 0, [], [], null);

    public static ArticleState Fold(ArticleId id, IEnumerable<ArticleEvent> log) =>
        log.Aggregate(None(id), (state, articleEvent) => state.Evolve(articleEvent));

    public ArticleState Evolve(ArticleEvent articleEvent)
    {
        var next = this with { Version = Version + 1 };
        return articleEvent switch
        {
            ArticleEvent.RevisionAccepted accepted => next with { Revisions = [.. Revisions, accepted.Revision] },
            ArticleEvent.Corrected corrected => next with { Corrections = [.. Corrections, corrected.Correction] },
            ArticleEvent.Retracted retracted => next with { Retraction = retracted.Retraction },
            _ => throw new ArgumentOutOfRangeException(nameof(articleEvent), articleEvent.GetType().Name, null),
        };
    }
}
