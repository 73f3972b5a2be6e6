namespace Verify.Client.Articles;

/// <summary>A post of a live blog.</summary>
public sealed record PostSubmission(string Text, string? Title = null, DateTimeOffset? At = null);
