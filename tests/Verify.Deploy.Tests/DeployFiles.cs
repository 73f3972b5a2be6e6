using Verify.Testing;
using YamlDotNet.RepresentationModel;

namespace Verify.Deploy.Tests;

/// <summary>The files of the deployment.</summary>
internal static class DeployFiles
{
    public static string Folder { get; } = Path.Combine(Checkout.Root, "deploy");

    public static IEnumerable<string> Of(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string ReadText(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>The documents of a YAML file.</summary>
    public static IReadOnlyList<YamlMappingNode> ReadYaml(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(ReadText(file)));
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    /// <summary>All Kubernetes objects of a kind.</summary>
    public static IEnumerable<YamlMappingNode> Objects(string kind) => Of("*.yaml")
        .Where(file => file.StartsWith("kubernetes/", StringComparison.Ordinal))
        .SelectMany(ReadYaml)
        .Where(node => node.Text("kind") == kind);

    /// <summary>The text at a path such as "metadata.name"; null where there is none.</summary>
    public static string? Text(this YamlNode node, string path) => (node.At(path) as YamlScalarNode)?.Value;

    /// <summary>The node at a path of keys and numbers; null where there is none.</summary>
    public static YamlNode? At(this YamlNode node, string path)
    {
        YamlNode? at = node;
        foreach (var step in path.Split('.'))
        {
            at = at switch
            {
                YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var child) ? child : null,
                YamlSequenceNode list => int.TryParse(step, out var index) && index < list.Children.Count ? list.Children[index] : null,
                _ => null,
            };
        }

        return at;
    }
}
