using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Verify.Ingest.Decoding;

namespace Verify.Ingest.Json;

/// <summary>Reads a folder by its <c>articles.json</c>: article objects whose text stands in <c>file</c> beside it.</summary>
internal static class ManifestReader
{
    public const string FileName = "articles.json";

    public static async IAsyncEnumerable<ReadResult> ReadAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var manifest = Path.Combine(folder, FileName);
        var (document, problem) = await OpenAsync(manifest, cancellation).ConfigureAwait(false);
        if (document is null)
        {
            yield return new ReadResult.Unreadable(problem!);
            yield break;
        }

        using (document)
        {
            var number = 0;
            foreach (var entry in document.RootElement.EnumerateArray())
            {
                number++;
                var place = string.Create(CultureInfo.InvariantCulture, $"entry {number}");
                yield return await ReadEntryAsync(folder, entry, manifest, place, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<(JsonDocument? Document, ReadProblem? Problem)> OpenAsync(string manifest, CancellationToken cancellation)
    {
        try
        {
            var document = JsonDocuments.Parse(DecodedText.Read(await FileBytes.ReadAsync(manifest, cancellation).ConfigureAwait(false)));
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? (document, null)
                : (null, new ReadProblem(manifest, null, "It is not a JSON array; write [ { \"file\": ..., \"outlet\": ..., \"publishedAt\": ... } ]."));
        }
        catch (UnreadableException fault)
        {
            return (null, new ReadProblem(manifest, fault.Place, fault.Message));
        }
    }

    private static async ValueTask<ReadResult> ReadEntryAsync(
        string folder, JsonElement entry, string manifest, string place, CancellationToken cancellation)
    {
        if (entry.Text("file") is not { } file)
        {
            return entry.Field("text") is null && entry.Field("posts") is null
                ? new ReadResult.Unreadable(new ReadProblem(manifest, place, "It names no text; add \"file\", the name of a text beside the manifest."))
                : RecordReader.Read(entry, manifest, place);
        }

        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (Path.GetDirectoryName(path) != Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
        {
            return new ReadResult.Unreadable(new ReadProblem(manifest, place, $"\"{file}\" lies outside the manifest's folder; move it there."));
        }

        try
        {
            var text = DecodedText.Read(await FileBytes.ReadAsync(path, cancellation).ConfigureAwait(false));
            return RecordReader.Read(entry, manifest, place, text);
        }
        catch (UnreadableException fault)
        {
            return new ReadResult.Unreadable(new ReadProblem(path, fault.Place, fault.Message));
        }
    }
}
