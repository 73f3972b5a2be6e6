using System.Text.Json.Serialization;

namespace Verify.Cli.Check;

/// <summary>A claim of a claims file; other fields are ignored.</summary>
internal sealed record ClaimInput(string? Id, [property: JsonRequired] string Text, DateOnly? ContextDate);
