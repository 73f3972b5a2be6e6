using System.Text.RegularExpressions;

namespace Verify.Architecture.Tests;

/// <summary>A source file.</summary>
/// <param name="Path">From the repository's root, with '/'.</param>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The types declared at the top level.</summary>
    public IEnumerable<(string Name, bool IsPublic)> Types =>
        Lines.Select(line => Declaration().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, match.Groups["access"].Value == "public"));

    public string? Namespace =>
        Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';');

    public override string ToString() => Path;

    [GeneratedRegex(
        @"^(?<access>public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*"
        + @"(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)")]
    private static partial Regex Declaration();
}
