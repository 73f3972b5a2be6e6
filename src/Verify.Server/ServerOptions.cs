using Verify.Storage;

namespace Verify.Server;

/// <summary>How the server is set up: the section "Verify" of its configuration.</summary>
public sealed class ServerOptions
{
    public const string Section = "Verify";

    /// <summary>
    /// The folder for what is not in the store, and for the store where no other is named. Default "verify-data" where the
    /// server is started (<c>--data</c>).
    /// </summary>
    public string Data { get; set; } = "verify-data";

    /// <summary>A SQLite file, or a database as <c>postgres://user:password@host/database</c> (<c>--store</c>). Default "verify.db" in <see cref="Data"/>.</summary>
    public string? Store { get; set; }

    /// <summary>Whether to load the sample newsroom at start (<c>--sample</c>). Default no.</summary>
    public bool Sample { get; set; }

    /// <exception cref="FormatException">It is neither a file nor a database.</exception>
    internal StoreAddress StoreAddress => StoreAddress.Parse(Store ?? Path.Combine(Data, "verify.db"));
}
