using Verify.Application.Outlets;
using Verify.Core.Articles;
using Verify.Storage.Sqlite.Audit;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Outlets;

internal sealed class SqliteOutletStore(GroupCommitWriter writer, ReaderPool readers) : IOutletStore
{
    public ValueTask<Outlet?> FindAsync(string domain, CancellationToken cancellation) => readers.ReadAsync(
        session => session.First(
            "SELECT domain, name, owner, is_wire_agency, country FROM outlets WHERE domain = $1",
            row => new Outlet(
                row.GetString(0),
                row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.GetBoolean(3),
                row.IsDBNull(4) ? null : row.GetString(4)),
            domain) ?? session.First(
            "SELECT outlet, outlet_name FROM articles WHERE outlet = $1 ORDER BY published_at DESC LIMIT 1",
            row => new Outlet(row.GetString(0), row.IsDBNull(1) ? row.GetString(0) : row.GetString(1)),
            domain),
        cancellation);

    public async ValueTask SaveAsync(Outlet outlet, string actor, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        await writer.WriteAsync(
            session =>
            {
                AdministrationTable.Insert(session, at, actor, "outlet-described", outlet.Domain);
                return session.Execute(
                    """
                    INSERT INTO outlets VALUES ($1, $2, $3, $4, $5) ON CONFLICT (domain) DO UPDATE SET
                        name = excluded.name, owner = excluded.owner, is_wire_agency = excluded.is_wire_agency, country = excluded.country
                    """,
                    outlet.Domain,
                    outlet.Name,
                    outlet.Owner,
                    outlet.IsWireAgency,
                    outlet.Country);
            },
            _ => { },
            cancellation).ConfigureAwait(false);
    }
}
