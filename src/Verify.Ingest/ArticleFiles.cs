using System.Runtime.CompilerServices;
using Verify.Ingest.Json;

namespace Verify.Ingest;

/// <summary>Reads articles from files and folders.</summary>
public static class ArticleFiles
{
    /// <summary>Reads every path in turn: a file of a known format, a folder with an <c>articles.json</c>, or a folder of files.</summary>
    /// <remarks>
    /// A folder with a manifest is read by it and other files in it are left alone; one without is read file by file in order of name,
    /// subfolders too, and files of unknown formats are left alone. Memory is bounded by the largest document (in JSON Lines the
    /// largest line) and the ids seen, which <see cref="BatchIds"/> checks.
    /// </remarks>
    /// <returns>One result an article; where a file or folder cannot be read, a single problem for it.</returns>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var ids = new BatchIds();
        foreach (var path in paths)
        {
            await foreach (var result in ReadPathAsync(path, cancellation).ConfigureAwait(false))
            {
                yield return result is ReadResult.Read read ? ids.Check(read) : result;
            }
        }
    }

    private static IAsyncEnumerable<ReadResult> ReadPathAsync(string path, CancellationToken cancellation) =>
        !Directory.Exists(path) ? ReadFileAsync(path, cancellation)
        : File.Exists(Path.Combine(path, ManifestReader.FileName)) ? ManifestReader.ReadAsync(path, cancellation)
        : ReadFolderAsync(path, cancellation);

    private static async IAsyncEnumerable<ReadResult> ReadFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var any = false;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => ArticleFormats.OfName(file) is not null)
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            any = true;
            await foreach (var result in ReadFileAsync(file, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }

        if (!any)
        {
            yield return Unreadable(folder, $"The folder holds no articles; add an {ManifestReader.FileName} or files ending in {ArticleFormats.Known}.");
        }
    }

    private static async IAsyncEnumerable<ReadResult> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (ArticleFormats.OfName(path) == ArticleFormat.JsonLines)
        {
            if (Open(path, out var problem) is not { } stream)
            {
                yield return problem!;
                yield break;
            }

            await using (stream.ConfigureAwait(false))
            {
                await foreach (var result in ArticleReader.ReadLinesAsync(stream, path, cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }
            }

            yield break;
        }

        foreach (var result in await ReadDocumentAsync(path, cancellation).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static async ValueTask<IReadOnlyList<ReadResult>> ReadDocumentAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return ArticleReader.Read(await FileBytes.ReadAsync(path, cancellation).ConfigureAwait(false), path);
        }
        catch (UnreadableException fault)
        {
            return [Unreadable(path, fault.Message)];
        }
    }

    private static FileStream? Open(string path, out ReadResult? problem)
    {
        try
        {
            problem = null;
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(path, FileBytes.Explain(failure));
            return null;
        }
    }

    private static ReadResult.Unreadable Unreadable(string source, string message) => new(new ReadProblem(source, null, message));
}
