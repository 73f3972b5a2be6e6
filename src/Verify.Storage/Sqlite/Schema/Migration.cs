namespace Verify.Storage.Sqlite.Schema;

/// <summary>One step of the schema: from the version before to <paramref name="Version"/>.</summary>
internal sealed record Migration(int Version, string Sql);
