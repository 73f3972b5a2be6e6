namespace Verify.Client.Problems;

/// <param name="Field">The field's name, or its path ("posts[2].at"); empty for the body as a whole.</param>
public sealed record ProblemField(string Field, string Message);
