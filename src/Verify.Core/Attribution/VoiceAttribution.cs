using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Whose words a sentence carries. Spans are relative to the sentence's text.</summary>
/// <param name="Speaker">The speaker's fullest name in the article ("Dmitry Peskov"); null for own voice.</param>
/// <param name="Verb">The stem of the reporting verb; null when the sentence continues a quotation.</param>
/// <param name="Content">What is attributed to the speaker; null for own voice. Text outside it is the outlet's own.</param>
/// <param name="IsDirect">Whether the content is a direct quotation.</param>
public sealed record VoiceAttribution(Voice Voice, string? Speaker, string? Verb, TextSpan? Content, bool IsDirect)
{
    public static VoiceAttribution Own { get; } = new(Voice.Own, null, null, null, false);
}
