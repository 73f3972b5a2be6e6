namespace Verify.Core.Attribution;

/// <summary>The subject of a reporting verb.</summary>
/// <param name="Phrases">One phrase a person or body, in order.</param>
/// <param name="Start">The first token that belongs to it.</param>
/// <param name="End">The token after the last, parentheses included.</param>
internal sealed record Subject(IReadOnlyList<SpeakerPhrase> Phrases, int Start, int End);
