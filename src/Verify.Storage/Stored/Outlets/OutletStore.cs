using Verify.Application.Outlets;
using Verify.Core.Articles;
using Verify.Storage.Stored.Audit;

namespace Verify.Storage.Stored.Outlets;

internal sealed class OutletStore(IDatabase database) : IOutletStore
{
    public ValueTask<Outlet?> FindAsync(string domain, CancellationToken cancellation) => database.ReadAsync(
        async statements => await statements.FirstAsync(
            "SELECT name, owner, is_wire_agency, country FROM outlets WHERE domain = $1",
            row => new Outlet(domain, row.GetString(0), row.TextOrNull(1), row.GetBoolean(2), row.TextOrNull(3)),
            domain).ConfigureAwait(false) ?? await statements.FirstAsync(
            "SELECT outlet_name FROM articles WHERE outlet = $1 ORDER BY published_at DESC LIMIT 1",
            row => new Outlet(domain, row.TextOrNull(0) ?? domain),
            domain).ConfigureAwait(false),
        cancellation);

    public ValueTask<IReadOnlyDictionary<string, string>> ReadWireAgenciesAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyDictionary<string, string>>(
        async statements => (await statements.QueryAsync(
            "SELECT domain, name FROM outlets WHERE is_wire_agency",
            row => KeyValuePair.Create(row.GetString(0), row.GetString(1))).ConfigureAwait(false)).ToDictionary(StringComparer.Ordinal),
        cancellation);

    public async ValueTask SaveAsync(Outlet outlet, string actor, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        await database.WriteAsync(
            async statements =>
            {
                await AdministrationTable.InsertAsync(statements, at, actor, "outlet-described", outlet.Domain).ConfigureAwait(false);
                return await statements.ExecuteAsync(
                    """
                    INSERT INTO outlets (domain, name, owner, is_wire_agency, country) VALUES ($1, $2, $3, $4, $5)
                    ON CONFLICT (domain) DO UPDATE SET
                        name = excluded.name, owner = excluded.owner, is_wire_agency = excluded.is_wire_agency, country = excluded.country
                    """,
                    outlet.Domain,
                    outlet.Name,
                    outlet.Owner,
                    outlet.IsWireAgency,
                    outlet.Country).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
    }
}
