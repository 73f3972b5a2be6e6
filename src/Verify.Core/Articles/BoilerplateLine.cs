using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>A line, or part of one, that is not the article's reporting.</summary>
/// <param name="Span">Its place in the article's text.</param>
public readonly record struct BoilerplateLine(TextSpan Span, BoilerplateKind Kind);
