using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>A piece of evidence as the desk shows it.</summary>
/// <param name="OutletName">The outlet's name, or its domain where nobody gave a name.</param>
/// <param name="Article">Null where the article cannot be read.</param>
public sealed record Testimony(Evidence Evidence, string OutletName, ReportedArticle? Article, QuoteContext Context)
{
    /// <summary>The article's address on the web where it is safe to link to.</summary>
    public string? Address => WebAddress.IsSafe(Article?.Url) ? Article?.Url : null;

    public bool IsLive => Evidence.State == EvidenceState.Live;
}
