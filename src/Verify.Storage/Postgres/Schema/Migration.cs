namespace Verify.Storage.Postgres.Schema;

/// <summary>One step of the schema: from the version before to <paramref name="Version"/>.</summary>
/// <param name="ReadableFrom">
/// The oldest version whose programs still work on the schema after this step: what lets two releases run side by side.
/// </param>
internal sealed record Migration(int Version, int ReadableFrom, string Sql);
