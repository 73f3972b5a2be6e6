using Verify.Core.Articles;

namespace Verify.Core.Attribution;

/// <summary>Whose words one sentence carries, as it stands in its article.</summary>
/// <param name="Principal">The voice of the sentence on the whole.</param>
/// <param name="Nested">Further speakers in the sentence, in order.</param>
/// <param name="Agencies">The wire agencies that the sentence credits, by canonical name.</param>
/// <param name="Antecedents">Whom and what its pronouns, lone surnames and definite descriptions stand for.</param>
public sealed record SentenceAttribution(
    VoiceAttribution Principal, IReadOnlyList<VoiceAttribution> Nested, IReadOnlyList<string> Agencies, IReadOnlyList<Antecedent> Antecedents);
