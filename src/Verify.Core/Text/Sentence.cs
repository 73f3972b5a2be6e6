namespace Verify.Core.Text;

/// <summary>One sentence of a text.</summary>
/// <param name="Span">Its place in the original text, without surrounding white space.</param>
/// <param name="Paragraph">The 0-based number of the line or paragraph it stands in.</param>
public readonly record struct Sentence(TextSpan Span, BlockKind Block, int Paragraph);
