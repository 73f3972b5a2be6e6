namespace Verify.Testing;

/// <summary>The working copy that the tests were built from, and the public data that stands beside it on some machines.</summary>
public static class Checkout
{
    /// <summary>The folder that the solution lies in.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of ../shared; null where it is absent.</summary>
    public static string? Shared(string path)
    {
        var shared = Path.Combine(Root, "..", "shared", path);
        return Path.Exists(shared) ? shared : null;
    }

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Verify.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
