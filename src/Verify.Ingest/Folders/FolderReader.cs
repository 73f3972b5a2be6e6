using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Verify.Core.Articles;

namespace Verify.Ingest.Folders;

/// <summary>Reads a folder that holds an <c>articles.json</c> and the texts that it names.</summary>
public static class FolderReader
{
    public const string ManifestName = "articles.json";

    /// <summary>The longest text file that is read, in bytes.</summary>
    public const long MaximumFileSize = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static bool IsArticleFolder(string path) => File.Exists(Path.Combine(path, ManifestName));

    /// <summary>One result an entry of the manifest, in its order; a single unreadable one where the manifest itself is.</summary>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var manifest = Path.Combine(folder, ManifestName);
        var (entries, fault) = await ReadManifestAsync(manifest, cancellation).ConfigureAwait(false);
        if (fault is not null)
        {
            yield return new ReadResult.Unreadable(manifest, fault);
            yield break;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            yield return await ReadEntryAsync(folder, $"{manifest}, entry {i + 1}", entries[i], cancellation).ConfigureAwait(false);
        }
    }

    private static async ValueTask<(JsonElement[] Entries, string? Fault)> ReadManifestAsync(
        string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            var entries = await JsonSerializer
                .DeserializeAsync(stream, ManifestJsonContext.Default.JsonElementArray, cancellation).ConfigureAwait(false);
            return (entries ?? [], null);
        }
        catch (JsonException malformed)
        {
            return ([], $"It is not a JSON array of articles: {malformed.Message}");
        }
        catch (IOException failure)
        {
            return ([], $"It cannot be read: {failure.Message}");
        }
    }

    private static async ValueTask<ReadResult> ReadEntryAsync(
        string folder, string place, JsonElement element, CancellationToken cancellation)
    {
        try
        {
            var entry = element.Deserialize(ManifestJsonContext.Default.ManifestEntry) ?? throw new JsonException("It is null.");
            var path = Path.GetFullPath(Path.Combine(folder, entry.File));
            if (Path.GetDirectoryName(path) != Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
            {
                return new ReadResult.Unreadable(place, $"The file '{entry.File}' is not in the manifest's folder; move it there.");
            }

            return await ReadTextAsync(path, entry, cancellation).ConfigureAwait(false);
        }
        catch (JsonException malformed)
        {
            return new ReadResult.Unreadable(place, $"It is not an article: {malformed.Message}");
        }
    }

    private static async ValueTask<ReadResult> ReadTextAsync(string path, ManifestEntry entry, CancellationToken cancellation)
    {
        try
        {
            if (new FileInfo(path).Length > MaximumFileSize)
            {
                return new ReadResult.Unreadable(path, $"It is larger than {MaximumFileSize / (1024 * 1024)} MB; split it up.");
            }

            var text = await File.ReadAllTextAsync(path, StrictUtf8, cancellation).ConfigureAwait(false);
            return new ReadResult.Read(ToDraft(entry, text.ReplaceLineEndings("\n")));
        }
        catch (DecoderFallbackException invalid)
        {
            return new ReadResult.Unreadable(path, $"It is not UTF-8 text (byte {invalid.Index}); convert it.");
        }
        catch (IOException failure)
        {
            return new ReadResult.Unreadable(path, $"It cannot be read: {failure.Message}");
        }
    }

    private static ArticleDraft ToDraft(ManifestEntry entry, string text) => new(
        entry.Id,
        entry.Url,
        entry.Outlet,
        entry.OutletName,
        entry.Title ?? FirstLine(text),
        entry.Byline,
        entry.PublishedAt,
        entry.Language,
        entry.Kind,
        text,
        entry.WireCredit ?? [],
        [],
        entry.CorrectionNote);

    /// <summary>A plain text's headline is its first line, unless that is a label or a whole paragraph.</summary>
    private static string FirstLine(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOf('\n');
        line = (end < 0 ? line : line[..end]).Trim();
        return line.Count(' ') >= 3 && line.Length <= 200 && !line.EndsWith(".") ? line.ToString() : "";
    }
}
