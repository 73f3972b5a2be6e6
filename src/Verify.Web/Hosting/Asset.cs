using System.Security.Cryptography;

namespace Verify.Web.Hosting;

/// <summary>A file that pages load, embedded in the assembly.</summary>
/// <remarks>Its address changes with its content, so that browsers may keep it for ever.</remarks>
public sealed class Asset
{
    private Asset(string name, string contentType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} is not embedded.");
        Content = new byte[stream.Length];
        stream.ReadExactly(Content);
        ContentType = contentType;
        Version = Convert.ToHexStringLower(SHA256.HashData(Content))[..12];
        Name = name;
    }

    public static Asset Style { get; } = new("desk.css", "text/css; charset=utf-8");

    public static Asset Script { get; } = new("desk.js", "text/javascript; charset=utf-8");

    public static Asset Icon { get; } = new("icon.svg", "image/svg+xml");

    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Icon];

    public string Name { get; }

    public string Version { get; }

    public string ContentType { get; }

    public string Address => $"/assets/{Version}/{Name}";

    internal byte[] Content { get; }
}
