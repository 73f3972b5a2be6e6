using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// A file of named, 64-byte aligned, little-endian arrays: the form in which weights and word tables ship. Each array is copied once, from the
/// mapped assembly to where it is used.
/// </summary>
internal sealed class SectionFile
{
    private const uint Magic = 0x43455356;
    private const int HeaderLength = 8;
    private const int NameLength = 24;
    private const int EntryLength = NameLength + 16;

    private readonly Stream _stream;
    private readonly Dictionary<string, (long Offset, int Length)> _sections = new(StringComparer.Ordinal);

    /// <param name="stream">Seekable, and open for as long as sections are read.</param>
    /// <exception cref="InvalidDataException">The stream is not a section file, or a section lies outside it.</exception>
    public SectionFile(Stream stream)
    {
        _stream = stream;
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.Length < HeaderLength || stream.ReadAtLeast(header, HeaderLength) < HeaderLength
            || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic)
            throw new InvalidDataException("Not a section file.");

        var count = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        Span<byte> entry = stackalloc byte[EntryLength];
        for (var i = 0; i < count; i++)
        {
            stream.ReadExactly(entry);
            var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[NameLength..]);
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry[(NameLength + 8)..]);
            if (offset < 0 || length < 0 || offset > stream.Length - length)
                throw new InvalidDataException("A section runs past the end of the file.");
            _sections.Add(Encoding.ASCII.GetString(entry[..NameLength]).TrimEnd('\0'), (offset, checked((int)length)));
        }
    }

    /// <summary>A section's numbers.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public T[] Array<T>(string name) where T : unmanaged
    {
        if (!_sections.TryGetValue(name, out var section))
            throw new InvalidDataException($"Section '{name}' is missing.");
        var array = GC.AllocateUninitializedArray<T>(section.Length / Unsafe.SizeOf<T>());
        _stream.Position = section.Offset;
        _stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
