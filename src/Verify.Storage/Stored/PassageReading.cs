using Verify.Core.Articles;
using Verify.Core.Attribution;

namespace Verify.Storage.Stored;

/// <summary>What analysis found in a passage beyond its place: kept as JSON, null for plain own voice.</summary>
internal sealed record PassageReading(
    VoiceAttribution Attribution,
    IReadOnlyList<Antecedent> Antecedents,
    IReadOnlyList<VoiceAttribution> Nested,
    IReadOnlyList<string> Agencies)
{
    private static readonly PassageReading Plain = new(VoiceAttribution.Own, [], [], []);

    public static string? Write(Passage passage)
    {
        var isPlain = passage.Attribution == VoiceAttribution.Own
            && passage.Antecedents.Count + passage.Nested.Count + passage.Agencies.Count == 0;
        return isPlain
            ? null
            : StoredJson.Write(new PassageReading(passage.Attribution, passage.Antecedents, passage.Nested, passage.Agencies));
    }

    public static PassageReading Read(string? json) => json is null ? Plain : StoredJson.Read<PassageReading>(json);
}
