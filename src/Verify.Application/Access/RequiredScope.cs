namespace Verify.Application.Access;

/// <summary>What a key must allow for an endpoint: metadata that whoever guards a host's endpoints reads.</summary>
public sealed record RequiredScope(ApiScope Scope);
