using Verify.Core.Text;

namespace Verify.Core.Dates;

/// <summary>A date expression, resolved against the day the text was published.</summary>
/// <param name="Span">Its place in the sentence's text.</param>
/// <param name="Range">The days that it may mean.</param>
public sealed record DateMention(TextSpan Span, DateRange Range);
