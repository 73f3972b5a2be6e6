using Npgsql;
using Verify.Storage.Postgres;
using Verify.Storage.Sqlite;

namespace Verify.Storage;

/// <summary>Where a store is: a file, or a PostgreSQL database.</summary>
public sealed class StoreAddress
{
    private const string Form = "postgres://user:password@host:5432/database?sslmode=VerifyFull";

    private readonly string? connectionString;

    private StoreAddress(string name, string? connectionString) => (Name, this.connectionString) = (name, connectionString);

    /// <summary>The file's path or the database's address without user and password: to be shown.</summary>
    public string Name { get; }

    public bool IsFile => connectionString is null;

    /// <summary>
    /// Reads the path of a SQLite file, or <c>postgres://user:password@host:port/database</c> (also <c>postgresql://</c>), where
    /// reserved characters are escaped as in any URL and a query sets further parameters of Npgsql.
    /// </summary>
    /// <exception cref="FormatException">The text is neither; the message says what to change.</exception>
    public static StoreAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return OfDatabase(text);
        }

        return text.Contains("://", StringComparison.Ordinal) ? throw new FormatException($"A store is the path of a file or {Form}.")
            : string.IsNullOrWhiteSpace(text) ? throw new FormatException($"The store's address is empty; it is the path of a file or {Form}.")
            : new StoreAddress(text, null);
    }

    /// <summary>Opens the file, or prepares to connect to the database: <see cref="IStore.PrepareAsync"/> comes next.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The file cannot be opened.</exception>
    public IStore Connect(TimeProvider clock) => connectionString is null
        ? SqliteStore.Open(new SqliteStoreOptions { Path = Name }, clock)
        : PostgresStore.Connect(connectionString, clock);

    /// <summary>Opens the store, creating it or bringing it forward to this program's schema as needed.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">It cannot be opened or reached.</exception>
    public Task<IStore> OpenAsync(TimeProvider clock, CancellationToken cancellation) => Connect(clock).PreparedAsync(cancellation);

    public override string ToString() => Name;

    private static StoreAddress OfDatabase(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.AbsolutePath.Trim('/') is not { Length: > 0 } database)
        {
            throw new FormatException($"The address of a PostgreSQL store has a host and a database: {Form}.");
        }

        var login = address.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(database),
            Username = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : null,
            Password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : null,
        };
        foreach (var parameter in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(connection, parameter.Split('=', 2));
        }

        return new StoreAddress($"postgres://{address.Host}:{connection.Port}/{database}", connection.ConnectionString);
    }

    private static void Set(NpgsqlConnectionStringBuilder connection, string[] parameter)
    {
        try
        {
            connection[Uri.UnescapeDataString(parameter[0])] = Uri.UnescapeDataString(parameter.Length > 1 ? parameter[1] : "");
        }
        catch (ArgumentException unknown)
        {
            throw new FormatException($"'{parameter[0]}' in the store's address is no parameter of Npgsql with such a value: {unknown.Message}", unknown);
        }
    }
}
