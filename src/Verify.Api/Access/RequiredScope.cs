using Verify.Application.Access;

namespace Verify.Api.Access;

/// <summary>What a key must allow for an endpoint.</summary>
internal sealed record RequiredScope(ApiScope Scope);
