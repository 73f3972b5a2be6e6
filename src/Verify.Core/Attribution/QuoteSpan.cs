using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>A quoted stretch of a paragraph.</summary>
/// <param name="Inner">The quoted words without their marks.</param>
/// <param name="Outer">With the marks.</param>
/// <param name="IsOpen">True when no closing mark follows in the paragraph: the quotation may go on in the next one.</param>
internal readonly record struct QuoteSpan(TextSpan Inner, TextSpan Outer, bool IsOpen);
