namespace Verify.Storage.Tests.Sqlite;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verify-store-");

    public string StorePath => Path.Combine(folder.FullName, "store.db");

    public void Dispose() => folder.Delete(recursive: true);
}
