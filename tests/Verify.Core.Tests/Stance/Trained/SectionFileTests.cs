using System.Text;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class SectionFileTests
{
    [Fact]
    public void A_section_reads_back_as_the_numbers_it_holds() =>
        Assert.Equal([1, -2, 3], new SectionFile(WithSection(offset: 64, [1, -2, 3])).Array<int>("numbers"));

    [Fact]
    public void A_missing_section_is_named()
    {
        var file = new SectionFile(WithSection(offset: 64, [1]));
        Assert.Contains("letters", Assert.Throws<InvalidDataException>(() => file.Array<int>("letters")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new SectionFile(new MemoryStream("PK, not weights"u8.ToArray())));

    [Fact]
    public void An_empty_file_is_refused() => Assert.Throws<InvalidDataException>(() => new SectionFile(new MemoryStream()));

    [Fact]
    public void A_section_beyond_the_end_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new SectionFile(WithSection(offset: 4096, [1])));

    private static MemoryStream WithSection(long offset, int[] numbers)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write("VSEC"u8);
        writer.Write(1);
        writer.Write(Encoding.ASCII.GetBytes("numbers".PadRight(24, '\0')));
        writer.Write(offset);
        writer.Write((long)numbers.Length * sizeof(int));
        writer.Write(new byte[64 - stream.Length % 64]);
        foreach (var number in numbers)
            writer.Write(number);
        stream.Position = 0;
        return stream;
    }
}
