namespace Verify.Storage.Stored.Audit;

/// <summary>Changes to what has no log of its own.</summary>
internal static class AdministrationTable
{
    public static Task InsertAsync(IStatements statements, DateTimeOffset at, string actor, string action, string subject) =>
        statements.ExecuteAsync("INSERT INTO administration (at, actor, action, subject) VALUES ($1, $2, $3, $4)", at, actor, action, subject);
}
