using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Whose words a sentence carries. Spans are relative to the sentence's text.</summary>
/// <param name="Speaker">
/// The speaker's fullest name in the article ("Dmitry Peskov"), joint speakers joined by " and "; null for own voice and
/// for nameless sources.
/// </param>
/// <param name="Verb">The base form of the reporting verb ("say"); null when the sentence continues a quotation.</param>
/// <param name="Content">
/// What is attributed to the speaker, or hedged; null for own voice. Text outside it is the outlet's own.
/// </param>
/// <param name="IsDirect">Whether the content is a direct quotation.</param>
public sealed record VoiceAttribution(Voice Voice, string? Speaker, string? Verb, TextSpan? Content, bool IsDirect)
{
    public static VoiceAttribution Own { get; } = new(Voice.Own, null, null, null, false);

    /// <summary>True when most of a stretch of the sentence lies inside <see cref="Content"/>.</summary>
    public bool Covers(TextSpan part) =>
        Content is { } content && 2 * (Math.Min(content.End, part.End) - Math.Max(content.Start, part.Start)) > part.Length;
}
