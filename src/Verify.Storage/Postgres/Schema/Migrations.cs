using System.Globalization;
using System.Reflection;

namespace Verify.Storage.Postgres.Schema;

/// <summary>The steps of the schema, embedded as NNNN_name.sql beside this file; each begins "-- readable from: N".</summary>
internal static class Migrations
{
    private const string ReadableFrom = "-- readable from: ";

    public static IReadOnlyList<Migration> All { get; } = Load();

    private static IReadOnlyList<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = typeof(Migrations).Namespace + ".";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
                .Select(name => Read(int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), ReadText(assembly, name)))
                .OrderBy(migration => migration.Version),
        ];
    }

    private static Migration Read(int version, string sql)
    {
        var line = sql.AsSpan(0, sql.IndexOf('\n', StringComparison.Ordinal)).TrimEnd();
        return new Migration(version, int.Parse(line[ReadableFrom.Length..], CultureInfo.InvariantCulture), sql);
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
