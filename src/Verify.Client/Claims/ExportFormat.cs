namespace Verify.Client.Claims;

/// <summary>A format that claims are exported in.</summary>
public enum ExportFormat
{
    Csv,
    NdJson,

    /// <summary>schema.org ClaimReview.</summary>
    JsonLd,
    Atom,
}
