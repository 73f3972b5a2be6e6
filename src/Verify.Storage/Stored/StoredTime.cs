using System.Globalization;

namespace Verify.Storage.Stored;

/// <summary>How the store writes times: as text whose order is that of the times.</summary>
internal static class StoredTime
{
    private const string Utc = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>An instant, in UTC.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Utc, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A time with its offset, where the local day matters; these texts do not sort.</summary>
    public static string WriteLocal(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadLocal(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
