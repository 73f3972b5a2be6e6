using System.Globalization;

namespace Verify.Storage.Sqlite;

/// <summary>Many values for one parameter, as JSON that json_each takes apart.</summary>
internal static class StoredArray
{
    public static string Write(IEnumerable<long> values) =>
        "[" + string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture))) + "]";

    /// <summary>An array of arrays.</summary>
    public static string Write(IEnumerable<long[]> rows) => "[" + string.Join(',', rows.Select(Write)) + "]";
}
