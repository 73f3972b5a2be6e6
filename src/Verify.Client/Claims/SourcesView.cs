namespace Verify.Client.Claims;

/// <summary>Who is counted for and against, and why reprints are not.</summary>
/// <param name="Reports">The counted reports in an outlet's own voice: each outlet and each report once.</param>
/// <param name="Speakers">The distinct speakers who assert or deny it, counted apart from the reports.</param>
/// <param name="Origins">The reports with all that carry them.</param>
/// <param name="SilentOutlets">Outlets that report on the event and carry nothing for or against the claim.</param>
/// <param name="ArticlesConsidered">How many articles about the event there are.</param>
public sealed record SourcesView(
    IReadOnlyList<SourceView> Reports,
    IReadOnlyList<SpeakerView> Speakers,
    IReadOnlyList<OriginView> Origins,
    IReadOnlyList<string> SilentOutlets,
    int ArticlesConsidered)
{
    public static SourcesView None { get; } = new([], [], [], [], 0);
}
