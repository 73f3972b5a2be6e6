using System.Text.Json.Serialization;

namespace Verify.Client.Articles;

/// <summary>The outlet took the article back.</summary>
public sealed record RetractionSubmission([property: JsonRequired] string Note);
