namespace Verify.Core.Attribution;

/// <summary>Whose words one sentence carries, as it stands in its article.</summary>
/// <param name="Principal">The voice of the sentence on the whole.</param>
/// <param name="Nested">Further speakers in the sentence, in order.</param>
/// <param name="Agencies">The wire agencies that the sentence credits, by canonical name.</param>
public sealed record SentenceAttribution(VoiceAttribution Principal, IReadOnlyList<VoiceAttribution> Nested, IReadOnlyList<string> Agencies)
{
    public static SentenceAttribution Own { get; } = new(VoiceAttribution.Own, [], []);
}
