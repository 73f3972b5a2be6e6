namespace Verify.Application.Fetching;

/// <summary>A document that was fetched from the web.</summary>
/// <param name="Address">Where it was found, after redirects.</param>
public sealed record WebDocument(Uri Address, ReadOnlyMemory<byte> Content);
