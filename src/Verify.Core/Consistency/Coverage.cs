using System.Text.Json.Serialization;
using Verify.Core.Articles;

namespace Verify.Core.Consistency;

/// <summary>How widely the event was reported, and who carries nothing on the claim.</summary>
/// <param name="ArticlesConsidered">Articles about the event, those with evidence among them.</param>
/// <param name="SilentOutlets">Outlets with such an article but no passage for or against, in ordinal order.</param>
/// <param name="Unanswered">
/// Articles that were found and could not be read in time, in ordinal order; null when there are none. The claim is weighed
/// again until they have answered.
/// </param>
public sealed record Coverage(
    int ArticlesConsidered,
    IReadOnlyList<string> SilentOutlets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ArticleId>? Unanswered = null);
