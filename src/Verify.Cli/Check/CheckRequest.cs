namespace Verify.Cli.Check;

/// <summary>What <c>verify check</c> was asked to do.</summary>
/// <param name="Store">Null for one that is thrown away.</param>
internal sealed record CheckRequest(string[] Articles, FileInfo? Claims, string[] Texts, string Format, FileInfo? Out, FileInfo? Store, string Model);
