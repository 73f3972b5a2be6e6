using System.Globalization;
using System.Reflection;

namespace Verify.Storage.Sqlite.Schema;

/// <summary>The steps of the schema, embedded as NNNN_name.sql beside this file.</summary>
internal static class Migrations
{
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static IReadOnlyList<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = typeof(Migrations).Namespace + ".";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
                .Select(name => new Migration(
                    int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), ReadText(assembly, name)))
                .OrderBy(migration => migration.Version),
        ];
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
