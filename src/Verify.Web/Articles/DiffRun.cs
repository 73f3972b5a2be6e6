namespace Verify.Web.Articles;

/// <summary>A stretch of two texts laid over each other.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);
