using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>One post of a live blog: a unit of evidence of its own.</summary>
/// <param name="Span">Its place in the article's text.</param>
/// <param name="At">When it was posted, where the input says.</param>
public sealed record LiveBlogPost(TextSpan Span, string? Title, DateTimeOffset? At);
