namespace Verify.Application.Outcomes;

/// <param name="Field">The input's field in camelCase ("text", "publishedAt").</param>
/// <param name="Message">A sentence that says what is wrong and what would be accepted.</param>
public sealed record FieldError(string Field, string Message);
