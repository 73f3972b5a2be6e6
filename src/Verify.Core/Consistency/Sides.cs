using Verify.Core.Attribution;
using Verify.Core.Stance;

namespace Verify.Core.Consistency;

/// <summary>Sorts live passages to one side or the other.</summary>
/// <remarks>
/// Whoever speaks, speaks once: an article (in a live blog a post) whose own words are read both ways, and a speaker quoted both
/// ways, stand on the side of the passage judged with most confidence; among equals of a refuting one (not
/// of the latest: an old quotation printed again is no new statement). An outlet that contradicts itself is no conflict
/// between outlets.
/// </remarks>
internal sealed record Sides(
    IReadOnlyList<JudgedPassage> Supporting,
    IReadOnlyList<JudgedPassage> Refuting,
    IReadOnlyDictionary<string, JudgedPassage> Speakers)
{
    public static Sides Of(IReadOnlyList<JudgedPassage> live, SpeakerRoll roll)
    {
        var own = live.Where(passage => passage.Judgement.Voice == Voice.Own)
            .GroupBy(passage => (passage.Passage.Article, passage.Passage.Post))
            .SelectMany(report => report.Where(passage => passage.Judgement.Stance == Strongest(report).Judgement.Stance))
            .ToLookup(passage => passage.Judgement.Stance);
        var speakers = live.Where(passage => passage.Judgement.Voice == Voice.Attributed)
            .SelectMany(passage => roll.KeysOf(passage.Judgement.Speaker).Select(key => (key, passage)))
            .GroupBy(pair => pair.key, pair => pair.passage)
            .ToDictionary(group => group.Key, Strongest);
        return new Sides([.. own[StanceKind.Supports]], [.. own[StanceKind.Refutes]], speakers);
    }

    private static JudgedPassage Strongest(IEnumerable<JudgedPassage> passages) =>
        passages.OrderByDescending(passage => passage.Judgement.Confidence)
            .ThenByDescending(passage => passage.Judgement.Stance)
            .ThenBy(passage => passage.Key)
            .First();
}
