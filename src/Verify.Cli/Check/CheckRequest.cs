namespace Verify.Cli.Check;

/// <summary>What <c>verify check</c> was asked to do.</summary>
internal sealed record CheckRequest(string[] Articles, FileInfo? Claims, string[] Texts, string Format, FileInfo? Out);
