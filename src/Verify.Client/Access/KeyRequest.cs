using System.Text.Json.Serialization;

namespace Verify.Client.Access;

/// <summary>A key to be made.</summary>
/// <param name="Name">Whose it is: the actor of what is done with it.</param>
/// <param name="Scopes">Of claims:read, claims:write, ingest, review and admin.</param>
/// <param name="ExpiresInDays">1 to 3,650; null for a key that does not expire.</param>
public sealed record KeyRequest(
    [property: JsonRequired] string Name, [property: JsonRequired] IReadOnlyList<string> Scopes, int? ExpiresInDays = null);
