using System.Text;
using System.Text.RegularExpressions;

namespace Verify.Ingest.Decoding;

/// <summary>Turns bytes into text by byte order mark, declared charset or UTF-8; bytes that fit none become U+FFFD.</summary>
internal static partial class DecodedText
{
    private const int DeclarationBytes = 2_048;

    /// <exception cref="UnreadableException">It is empty, or not a text.</exception>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new UnreadableException("It is empty; there is nothing to read.");
        }

        if (Marked(bytes) is not var (marked, length))
        {
            GuardText(bytes);
            return Tidy(Declared(bytes).GetString(bytes));
        }

        return Tidy(marked.GetString(bytes[length..]));
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static void GuardText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            throw new UnreadableException("It is a PDF; save its text as .txt with front matter.");
        }

        if (bytes.IndexOf((byte)0) is var at && at >= 0)
        {
            throw new UnreadableException($"It is not a text but binary data (a zero at byte {at + 1}); give a text, HTML, feed or JSON file.");
        }
    }

    private static Encoding Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]).TrimStart();
        var match = head.StartsWith('<') ? Charset().Match(head) : Match.Empty;
        return match.Success ? Named(match.Groups["name"].Value) ?? Encoding.UTF8 : Encoding.UTF8;
    }

    /// <remarks>Pages that declare Latin-1 or ASCII mean Windows-1252 (WHATWG Encoding Standard, names and labels).</remarks>
    private static Encoding? Named(string name)
    {
        var label = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Tidy(string text) => text.ReplaceLineEndings("\n");

    [GeneratedRegex("""(?:encoding|charset)\s*=\s*["']?(?<name>[A-Za-z][\w.:-]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
