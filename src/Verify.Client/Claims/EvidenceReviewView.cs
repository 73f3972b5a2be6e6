namespace Verify.Client.Claims;

/// <summary>What a person found about one piece of evidence; the evidence counts as before.</summary>
/// <param name="Stance">Of the evidence as the reviewer saw it.</param>
/// <param name="Quote">The sentence, word for word.</param>
/// <param name="SignedOffBy">The second person; null while the review is a draft.</param>
/// <param name="IsPublished">Signed off by somebody other than its reviewer.</param>
/// <param name="IsStale">The evidence is gone since, or is judged otherwise.</param>
public sealed record EvidenceReviewView(
    string Article,
    int Revision,
    int Passage,
    string Outlet,
    Stance Stance,
    string Quote,
    EvidenceVerdict Verdict,
    string Note,
    string Reviewer,
    DateTimeOffset At,
    string? SignedOffBy,
    bool IsPublished,
    bool IsStale);
