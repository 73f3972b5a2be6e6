using System.Text.RegularExpressions;

namespace Verify.Architecture.Tests;

public partial class HouseStyleTests
{
    private const int MostLines = 300;

    /// <summary>The files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["src/Verify.Core/Attribution/ReportReader.cs"] = "The forms of reported speech are tried in turn over one sentence's state.",
    };

    [Fact]
    public void A_file_holds_one_type_and_is_named_after_it() => AssertNone(
        Repository.Sources("src").Where(file => file.Name != "Program"
            && (file.Types.Count() > 1 || file.Types.Any(type => type.Name != file.Name.Split('.')[0]))));

    [Fact]
    public void Namespaces_follow_folders() => AssertNone(
        Repository.Sources("src").Where(file => file.Namespace is { } name && name != Folders(file)));

    [Fact]
    public void A_file_of_more_than_300_lines_has_a_reason() =>
        AssertNone(Repository.Sources("src").Where(file => file.Lines.Count > MostLines && !LongFiles.ContainsKey(file.Path)));

    [Fact]
    public void Nothing_is_left_for_later() =>
        AssertNone(Repository.Sources("src").Where(file => file.Lines.Any(line => Leftover().IsMatch(line))));

    [Fact]
    public void Types_outside_the_core_are_sealed_static_or_made_to_be_derived_from() => AssertNone(
        Repository.Sources("src").Where(file => !file.Path.StartsWith("src/Verify.Core/", StringComparison.Ordinal)
            && file.Name != "Program"
            && file.Lines.Any(line => OpenType().IsMatch(line))));

    private static string Folders(SourceFile file) => Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.');

    private static void AssertNone(IEnumerable<SourceFile> files) => Assert.Empty(files.Select(file => file.Path));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|WIP)\b|NotImplementedException")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^(public|internal) (partial )?(class|record) (?!struct)")]
    private static partial Regex OpenType();
}
