using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Verify.Core.Stance.Trained;

/// <summary>A read-only file of named, 64-byte aligned, little-endian arrays: the form in which weights and word tables ship.</summary>
internal sealed class SectionFile
{
    private const uint Magic = 0x43455356;
    private const int HeaderLength = 8;
    private const int NameLength = 24;
    private const int EntryLength = NameLength + 16;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, Range> _sections = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The bytes are not a section file, or a section lies outside them.</exception>
    public SectionFile(byte[] bytes)
    {
        _bytes = bytes;
        var data = bytes.AsSpan();
        if (data.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(data) != Magic)
            throw new InvalidDataException("Not a section file.");

        var count = BinaryPrimitives.ReadInt32LittleEndian(data[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = data.Slice(HeaderLength + i * EntryLength, EntryLength);
            var offset = checked((int)BinaryPrimitives.ReadUInt64LittleEndian(entry[NameLength..]));
            var end = checked(offset + (int)BinaryPrimitives.ReadUInt64LittleEndian(entry[(NameLength + 8)..]));
            if (end > data.Length)
                throw new InvalidDataException("A section runs past the end of the file.");
            _sections.Add(Encoding.ASCII.GetString(entry[..NameLength]).TrimEnd('\0'), offset..end);
        }
    }

    /// <summary>The section called <paramref name="name"/>, read in place.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public ReadOnlyMemory<byte> Bytes(string name) => _sections.TryGetValue(name, out var range)
        ? _bytes.AsMemory()[range]
        : throw new InvalidDataException($"Section '{name}' is missing.");

    /// <summary>A copy of the section as numbers; meant for tables that the hot path indexes.</summary>
    public T[] Array<T>(string name) where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(name).Span).ToArray();
}
