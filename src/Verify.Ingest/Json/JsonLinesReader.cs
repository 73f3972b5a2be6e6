using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Verify.Ingest.Decoding;

namespace Verify.Ingest.Json;

/// <summary>Reads one article object a line, in memory that does not grow with the file.</summary>
internal static class JsonLinesReader
{
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        Stream stream, string source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var number = 0;
        var any = false;
        await foreach (var line in LinesAsync(pipe, cancellation).ConfigureAwait(false))
        {
            number++;
            if (line is null)
            {
                any = true;
                yield return Unreadable(source, Place(number), $"The line is longer than {IngestLimits.MaximumDocumentBytes / 1_000_000} MB; put each article on a line of its own.");
            }
            else if (!IsBlank(line))
            {
                any = true;
                yield return ReadLine(line, source, number);
            }
        }

        if (!any)
        {
            yield return Unreadable(source, null, "It is empty; write one JSON object a line.");
        }
    }

    /// <param name="number">Of the line, from 1.</param>
    public static ReadResult ReadLine(string line, string source, int number)
    {
        var place = Place(number);
        try
        {
            using var document = JsonDocuments.Parse(line);
            return RecordReader.Read(document.RootElement, source, place);
        }
        catch (UnreadableException fault)
        {
            return Unreadable(source, place, fault.Message);
        }
    }

    private static ReadResult ReadLine(byte[] line, string source, int number)
    {
        try
        {
            return ReadLine(DecodedText.Read(line), source, number);
        }
        catch (UnreadableException fault)
        {
            return Unreadable(source, Place(number), fault.Message);
        }
    }

    private static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");

    /// <summary>The lines without their ends; null for one that is too long.</summary>
    private static async IAsyncEnumerable<byte[]?> LinesAsync(PipeReader pipe, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var skipping = false;
        while (true)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (!skipping)
                {
                    yield return buffer.Slice(0, end).ToArray();
                }

                skipping = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > IngestLimits.MaximumDocumentBytes)
            {
                if (!skipping)
                {
                    yield return null;
                }

                skipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (result.IsCompleted)
            {
                if (!skipping && !buffer.IsEmpty)
                {
                    yield return buffer.ToArray();
                }

                break;
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().Trim(" \t\r"u8).IsEmpty;

    private static ReadResult.Unreadable Unreadable(string source, string? place, string message) => new(new ReadProblem(source, place, message));
}
