using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>A piece of evidence as the desk shows it.</summary>
/// <param name="OutletName">The outlet's name, or its domain where nobody gave a name.</param>
/// <param name="Article">Null where the article cannot be read.</param>
/// <param name="Ending">How it came to stand no longer; null where it stands.</param>
/// <param name="Review">What a person made of it; null where nobody has.</param>
/// <param name="IsReviewStale">It is gone or judged otherwise since.</param>
public sealed record Testimony(
    Evidence Evidence,
    string OutletName,
    ReportedArticle? Article,
    QuoteContext Context,
    Ending? Ending,
    EvidenceReview? Review,
    bool IsReviewStale)
{
    /// <summary>The article's address on the web where it is safe to link to.</summary>
    public string? Address => WebAddress.IsSafe(Article?.Url) ? Article?.Url : null;

    public bool IsLive => Evidence.State == EvidenceState.Live;
}
