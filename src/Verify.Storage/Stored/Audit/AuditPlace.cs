using System.Globalization;

namespace Verify.Storage.Stored.Audit;

/// <summary>How far back each of the two logs that the audit log is read off has been read.</summary>
internal readonly record struct AuditPlace(long Log, long Administration)
{
    /// <exception cref="ArgumentException">The text is no cursor of the audit log.</exception>
    public static AuditPlace Parse(string? cursor)
    {
        if (cursor is null)
        {
            return new AuditPlace(long.MaxValue, long.MaxValue);
        }

        var parts = cursor.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var log)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var administration)
                ? new AuditPlace(log, administration)
                : throw new ArgumentException("The cursor is not one that this list gave.", nameof(cursor));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Log}-{Administration}");
}
