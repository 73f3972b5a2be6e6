using Verify.Storage.Stored;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Audit;

/// <summary>Changes to what has no log of its own.</summary>
internal static class AdministrationTable
{
    public static void Insert(Session session, DateTimeOffset at, string actor, string action, string subject) => session.Execute(
        "INSERT INTO administration (at, actor, action, subject) VALUES ($1, $2, $3, $4)", StoredTime.Write(at), actor, action, subject);
}
