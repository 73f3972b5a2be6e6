using Verify.Application.Stores;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>Keeps a second process, or a second store in this one, from opening the same file.</summary>
/// <remarks>The operating system drops the lock when the process ends, however it ends.</remarks>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <param name="path">Of the store, in full; its folder is created when absent.</param>
    /// <exception cref="StoreException">Somebody else has the store open, or the folder cannot be written to.</exception>
    public static StoreLock Take(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new StoreLock(new FileStream(path + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StoreException($"The folder of the store '{path}' cannot be written to: {denied.Message}", denied);
        }
        catch (IOException busy)
        {
            throw new StoreException(
                $"The store '{path}' is open elsewhere. Close the other program that uses it, or choose another file. ({busy.Message})", busy);
        }
    }

    public void Dispose() => file.Dispose();
}
