namespace Verify.Storage.Sqlite;

/// <summary>A list of short texts in one column: a line break before and after each, so that an entry can be looked for.</summary>
internal static class StoredList
{
    /// <summary>The condition that a column holds an entry.</summary>
    public static string Holds(string column) => $"instr({column}, char(10) || {{0}} || char(10)) > 0";

    public static string Write(IEnumerable<string> entries) => string.Concat(entries.Select(entry => $"{entry}\n").Prepend("\n"));

    public static IReadOnlyList<string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
