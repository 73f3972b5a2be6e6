using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Storage.Stored.Evidences;

/// <summary>Passages that were found, and those that stand before them.</summary>
/// <param name="passages">Each once, in any order.</param>
internal sealed class PassagesRead(IEnumerable<Passage> passages)
{
    /// <summary>How many passages before a found one are to be read with it.</summary>
    public const int Preceding = 3;

    private readonly Dictionary<PassageKey, Passage> read =
        passages.ToDictionary(passage => passage.Key);

    /// <summary>A passage with what stands before it in its post; null where it was not read.</summary>
    public EvidenceCandidate? Find(PassageKey key, double score) => read.GetValueOrDefault(key) is { } passage
        ? new EvidenceCandidate(
            passage,
            [
                .. Enumerable.Range(1, Preceding)
                    .Select(back => read.GetValueOrDefault(key with { Index = key.Index - back }))
                    .OfType<Passage>()
                    .Where(before => before.Post == passage.Post)
                    .Select(before => before.Text),
            ],
            score)
        : null;
}
