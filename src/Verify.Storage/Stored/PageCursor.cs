using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Verify.Storage.Stored;

/// <summary>Where a page of a list ended: the time that the list is ordered by, and the row's key.</summary>
internal readonly record struct PageCursor(DateTimeOffset Time, long Key)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{StoredTime.Write(Time)} {Key}")));

    /// <exception cref="ArgumentException">The text is no cursor of this store.</exception>
    public static PageCursor Parse(string text)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
            return new PageCursor(StoredTime.Read(parts[0]), long.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        catch (Exception malformed) when (malformed is FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new ArgumentException("The cursor is not one that a list gave. Start the list again without it.", nameof(text), malformed);
        }
    }
}
