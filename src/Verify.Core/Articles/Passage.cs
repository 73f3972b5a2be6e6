using Verify.Core.Attribution;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>One sentence of a revision, ready to be searched and judged.</summary>
/// <param name="Index">Its 0-based place among the revision's passages.</param>
/// <param name="Span">Its place in the revision's text: <c>Span.Of(revision.Text) == Text</c>.</param>
/// <param name="Post">The 0-based live-blog post it stands in; 0 outside live blogs.</param>
/// <param name="At">The day it speaks from: its post's time, else the article's publication.</param>
/// <param name="Attribution">Whose words it carries on the whole; spans relative to <paramref name="Text"/>.</param>
/// <param name="Antecedents">
/// The full names that its pronouns, definite descriptions and lone surnames stand for ("He", "the plant"), best first.
/// </param>
/// <param name="Nested">
/// Further attributions in the same sentence, in order: a second speaker, or one whose words the first speaker reports.
/// </param>
/// <param name="Agencies">Wire agencies that this very sentence credits ("Reuters reports"), by canonical name.</param>
public sealed record Passage(
    ArticleId Article,
    int Revision,
    int Index,
    TextSpan Span,
    string Text,
    BlockKind Block,
    int Post,
    DateTimeOffset At,
    VoiceAttribution Attribution,
    IReadOnlyList<Antecedent> Antecedents,
    IReadOnlyList<VoiceAttribution> Nested,
    IReadOnlyList<string> Agencies)
{
    /// <summary>Its name: no other passage has the same.</summary>
    public PassageKey Key => new(Article, Revision, Index);

    /// <summary>Who stands behind a stretch of the sentence: the narrowest attribution whose content covers most of it, else the outlet.</summary>
    /// <param name="part">Relative to <see cref="Text"/>.</param>
    public VoiceAttribution AttributionOf(TextSpan part)
    {
        var best = VoiceAttribution.Own;
        foreach (var candidate in Nested.Prepend(Attribution))
        {
            if (candidate.Covers(part) && (best.Content is not { } narrowest || candidate.Content!.Value.Length < narrowest.Length))
            {
                best = candidate;
            }
        }

        return best;
    }
}
