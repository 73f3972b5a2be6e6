using System.Text.Json.Serialization;

namespace Verify.Client.Articles;

/// <summary>The outlet corrected the text that stands without giving a new one.</summary>
/// <param name="Note">What the outlet says is wrong.</param>
/// <param name="Passages">The 0-based passages that no longer stand; empty for all.</param>
public sealed record CorrectionSubmission([property: JsonRequired] string Note, IReadOnlyList<int>? Passages = null);
