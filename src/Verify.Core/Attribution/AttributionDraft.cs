using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>What is known of a sentence's voices while its article is being read.</summary>
internal sealed class AttributionDraft(List<VoiceAttribution> voices, List<string> agencies, IReadOnlyList<Antecedent> antecedents)
{
    public List<VoiceAttribution> Voices { get; } = voices;

    public List<string> Agencies { get; } = agencies;

    public IReadOnlyList<Antecedent> Antecedents { get; } = antecedents;

    /// <summary>Whom the sentence is about.</summary>
    public string? Subject { get; init; }

    public bool SubjectIsPerson { get; init; }

    public bool Covers(TextSpan part) => Voices.Exists(voice => voice.Covers(part));

    /// <summary>Adds a voice, or widens that of the same speaker that it overlaps.</summary>
    public void Add(VoiceAttribution voice)
    {
        var at = Voices.FindIndex(known => known.Speaker == voice.Speaker && known.Voice == voice.Voice && known.Content!.Value.Overlaps(voice.Content!.Value));
        if (at < 0)
        {
            Voices.Add(voice);
            return;
        }

        var (known, added) = (Voices[at].Content!.Value, voice.Content!.Value);
        Voices[at] = Voices[at] with
        {
            Content = new TextSpan(Math.Min(known.Start, added.Start), Math.Max(known.End, added.End)),
            IsDirect = Voices[at].IsDirect && voice.IsDirect,
        };
    }
}
