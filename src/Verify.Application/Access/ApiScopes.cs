namespace Verify.Application.Access;

/// <summary>What the scopes are called.</summary>
public static class ApiScopes
{
    private static readonly (ApiScope Scope, string Name)[] Names =
    [
        (ApiScope.ClaimsRead, "claims:read"),
        (ApiScope.ClaimsWrite, "claims:write"),
        (ApiScope.Ingest, "ingest"),
        (ApiScope.Review, "review"),
        (ApiScope.Admin, "admin"),
    ];

    public static string Known { get; } = string.Join(", ", Names.Select(item => item.Name));

    /// <summary>The names of the scopes in a set, separated by commas.</summary>
    public static string Write(ApiScope scopes) =>
        string.Join(',', Names.Where(item => scopes.HasFlag(item.Scope)).Select(item => item.Name));

    /// <summary>Reads names separated by commas; null where one is not known or there is none.</summary>
    public static ApiScope? Read(string text)
    {
        var scopes = ApiScope.None;
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Names.FirstOrDefault(item => item.Name == name) is not { Name: not null } found)
            {
                return null;
            }

            scopes |= found.Scope;
        }

        return scopes == ApiScope.None ? null : scopes;
    }
}
