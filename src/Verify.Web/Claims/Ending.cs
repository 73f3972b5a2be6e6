using System.Globalization;
using Verify.Core.Articles;
using Verify.Core.Consistency;

namespace Verify.Web.Claims;

/// <summary>How a sentence came to stand no longer.</summary>
/// <param name="What">"corrected in revision 2".</param>
/// <param name="At">When that became known; null where it follows from other sentences.</param>
/// <param name="Note">The outlet's own words about it; null where it gave none.</param>
public sealed record Ending(string What, DateTimeOffset? At, string? Note)
{
    /// <summary>Null for a sentence that stands.</summary>
    /// <param name="article">Null where it cannot be read.</param>
    public static Ending? Of(Evidence evidence, ArticleState? article)
    {
        var next = article?.Revisions.FirstOrDefault(revision => revision.Number > evidence.Revision);
        return evidence.State switch
        {
            EvidenceState.Live => null,
            EvidenceState.Retracted => new Ending("retracted with its article", article?.Retraction?.At, article?.Retraction?.Note),
            EvidenceState.Corrected => Corrected(evidence, article),
            _ when next is not null => new Ending(
                string.Create(CultureInfo.InvariantCulture, $"no longer in revision {next.Number}"), next.SeenAt, null),
            _ => new Ending("superseded by a later count", null, null),
        };
    }

    private static Ending Corrected(Evidence evidence, ArticleState? article)
    {
        if (article?.Corrections.FirstOrDefault(item => item.Revision == evidence.Revision
            && (item.Passages.Count == 0 || item.Passages.Contains(evidence.Passage))) is { } correction)
        {
            return new Ending("corrected by the outlet", correction.At, correction.Note);
        }

        return article?.Revisions.FirstOrDefault(item => item.Number > evidence.Revision && item.CorrectionNote is not null) is { } revision
            ? new Ending(
                string.Create(CultureInfo.InvariantCulture, $"corrected in revision {revision.Number}"), revision.SeenAt, revision.CorrectionNote)
            : new Ending("corrected by the outlet", null, null);
    }
}
